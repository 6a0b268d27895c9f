package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Follows every link that a person sees, for several people at a time: a page or a few of each kind, and lets each page be
 * looked at where it is first met, without parameters and with them.
 */
final class Walkabout {

    private static final int SERVER_ERROR = 500;

    /** Pages that one person opens at most. */
    private static final int MOST = 200;

    /** Pages of things that are at different points, and so lead to different pages. */
    private static final Pattern MANY = Pattern.compile("/(plans|consultations|front|inspections|opinions)/\\{[a-z]+}");

    /** So many of those are opened, and one of every other kind. */
    private static final int OF_MANY = 12;

    private static final String LINKS =
            "[...document.querySelectorAll('a[href]')].map(link => link.href).filter(link => link.startsWith(location.origin))";

    private final Routes routes;
    private final BiConsumer<Person, String> look;
    private final Set<String> looked = ConcurrentHashMap.newKeySet();
    private final Set<String> reached = ConcurrentHashMap.newKeySet();

    /** @param look told the person and the address, with the page open */
    Walkabout(Routes routes, BiConsumer<Person, String> look) {
        this.routes = routes;
        this.look = look;
    }

    /** The patterns of the pages that somebody came to. */
    Set<String> reached() {
        return Set.copyOf(reached);
    }

    /** @param from addresses to begin with, besides what they lead to */
    void by(Person person, List<String> from) {
        var waiting = new ArrayDeque<>(from);
        var opened = new HashSet<String>();
        var kinds = new HashMap<String, Integer>();
        while (opened.size() < MOST && !waiting.isEmpty()) {
            var address = waiting.remove();
            var pattern = routes.page(address).orElse(null);
            if (pattern != null && !opened.contains(address) && isWanted(pattern, address, kinds)) {
                opened.add(address);
                open(person, address, pattern, waiting);
            }
        }
    }

    private static boolean isWanted(String pattern, String address, Map<String, Integer> kinds) {
        var met = kinds.merge(kind(pattern, address), 1, Integer::sum);
        return met <= (MANY.matcher(pattern).matches() ? OF_MANY : 1);
    }

    private void open(Person person, String address, String pattern, Deque<String> waiting) {
        var answer = person.page().navigate(address);
        if (isShown(answer)) {
            reached.add(pattern);
            links(person).forEach(waiting::add);
            if (looked.add(address.contains("?") ? pattern + "?" : pattern)) {
                look.accept(person, address);
            }
        } else {
            refused(person, address, answer);
        }
    }

    /** Some links lead to what only others may see, or to a page that was over meanwhile: these are refused in words. */
    private static boolean isShown(Response answer) {
        return answer != null && answer.ok();
    }

    /** The browser notes in its console that a page was refused; that is not a complaint about the next one. */
    private static void refused(Person person, String address, Response answer) {
        assertThat(answer == null ? 0 : answer.status()).as(address).isLessThan(SERVER_ERROR);
        person.complaints();
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Person person) {
        return ((List<String>) person.page().evaluate(LINKS))
                .stream().map(Walkabout::path).distinct().toList();
    }

    /** Without the origin, the place in the page and the language. */
    private static String path(String link) {
        var uri = URI.create(link);
        var query = uri.getRawQuery() == null ? "" : uri.getRawQuery().replaceAll("&?lang=(vi|en)", "");
        return query.isEmpty() ? uri.getRawPath() : uri.getRawPath() + "?" + query;
    }

    /** Pages of one pattern with the same parameters are of a kind. */
    private static String kind(String pattern, String address) {
        var query = URI.create(address).getRawQuery();
        return query == null
                ? pattern
                : pattern + "?"
                        + List.of(query.split("&")).stream()
                                .map(parameter -> parameter.split("=", 2)[0])
                                .sorted()
                                .toList();
    }
}
