package vn.planledger.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What a request asks for, without anything that may be personal or secret.
 *
 * @param path the pattern of the route; before a route is known the path, its words only
 * @param of ids that the pattern stands for and what a search was narrowed by, as {@code name=value}
 * @param plan id of the plan, or null
 */
record Asked(String method, String path, String of, String plan) {

    /** Codes of receipts and tokens of subscriptions open what they name, so they are kept nowhere. */
    private static final Set<String> SECRET = Set.of("code", "token");

    /** Parameters whose values are ids, codes, days or numbers; what a person types freely is kept by its name alone. */
    private static final Set<String> KEPT = Set.of(
            "plan",
            "after",
            "before",
            "limit",
            "page",
            "type",
            "role",
            "unit",
            "kind",
            "year",
            "status",
            "from",
            "until",
            "to",
            "number",
            "size",
            "seed",
            "show",
            "phase",
            "group",
            "rule",
            "missed",
            "recorded",
            "recordedFrom",
            "recordedUntil",
            "recorded2",
            "happened",
            "happenedFrom",
            "happenedUntil",
            "happened2",
            "format",
            "lon",
            "lat",
            "stream");

    private static final Pattern ID = Pattern.compile("[\\p{Alnum}._:+-]{1,128}");
    private static final Pattern WORDS = Pattern.compile("[a-z-]{1,40}|v3");
    private static final Pattern OF_A_PLAN = Pattern.compile("(/api)?/(plans|published)/\\{id}.*");
    private static final int MOST = 40;

    static Asked of(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var routed = pattern != null && !pattern.toString().contains("*");
        var path = routed ? pattern.toString() : words(request.getRequestURI());
        var ids = routed ? ids(request) : Map.<String, String>of();
        return new Asked(request.getMethod(), path, facts(ids, request), plan(path, ids, request));
    }

    private static String plan(String path, Map<String, String> ids, HttpServletRequest request) {
        var id = OF_A_PLAN.matcher(path).matches() ? ids.get("id") : ids.get("plan");
        return Optional.ofNullable(id)
                .or(() -> searches(request) ? Optional.ofNullable(request.getParameter("plan")) : Optional.empty())
                .filter(value -> ID.matcher(value).matches())
                .orElse(null);
    }

    private static Map<String, String> ids(HttpServletRequest request) {
        var ids = new TreeMap<String, String>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> ids.put(name.toString(), kept(value.toString())));
        }
        SECRET.forEach(ids::remove);
        return ids;
    }

    /** Query parameters only of a request without a body: those of a form are its body. */
    private static String facts(Map<String, String> ids, HttpServletRequest request) {
        var facts = new TreeMap<>(ids);
        if (searches(request)) {
            request.getParameterMap()
                    .forEach((name, values) -> facts.putIfAbsent(
                            ID.matcher(name).matches() ? name : "*",
                            KEPT.contains(name) ? kept(values[0]) : masked(values[0])));
        }
        return facts.entrySet().stream()
                .filter(fact -> !fact.getValue().isEmpty())
                .limit(MOST)
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("&"));
    }

    private static boolean searches(HttpServletRequest request) {
        return request.getQueryString() != null && "GET".equals(request.getMethod());
    }

    private static String kept(String value) {
        return ID.matcher(value).matches() ? value : masked(value);
    }

    private static String masked(String value) {
        return value.isEmpty() ? "" : "*";
    }

    private static String words(String path) {
        var words = Arrays.stream(path.split("/"))
                .limit(MOST)
                .map(part -> part.isEmpty() || WORDS.matcher(part).matches() ? part : "*")
                .collect(Collectors.joining("/"));
        return words.isEmpty() ? "/" : words;
    }
}
