package vn.planledger.web.bootstrap;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Of Bootstrap, the rules that can match on a page: each is written as published, one a line, without the selectors whose
 * classes no page has, the animations that nothing plays and the custom properties that nothing reads.
 */
final class BootstrapPart {

    private static final Pattern LICENCE = Pattern.compile("^@charset \"UTF-8\";/\\*!.*?\\*/", Pattern.DOTALL);
    private static final Pattern EXCEPT = Pattern.compile(":not\\([^)]*\\)");
    private static final Pattern NEEDED = Pattern.compile("(?<=\\.)[A-Za-z][\\w-]*|(?<=\\[)data-bs-[\\w-]+");
    private static final Pattern READ = Pattern.compile("(?<=var\\()--[\\w-]+");
    private static final Pattern PLAYED = Pattern.compile("(?<=animation:|animation-name:)[\\w-]+");
    private static final Pattern PROPERTY = Pattern.compile("--bs-[\\w-]+");

    private final Set<String> onPages;
    private final Set<String> readByOurs;

    /**
     * @param onPages names of the classes that pages can have
     * @param ours the stylesheet of our own, which may read custom properties
     */
    BootstrapPart(Set<String> onPages, String ours) {
        this.onPages = onPages;
        this.readByOurs = found(PROPERTY, ours);
    }

    String of(String whole) {
        var licence = LICENCE.matcher(whole);
        if (!licence.find()) {
            throw new IllegalArgumentException("no licence at the beginning");
        }
        var matching = CssRules.each(whole.substring(licence.end(), whole.lastIndexOf('}') + 1), this::matching);
        var played = found(PLAYED, matching);
        var moving = CssRules.each(
                matching, rule -> played.containsAll(rule.animation().stream().toList()) ? rule : CssBlock.NONE);
        return licence.group() + "\n" + withoutUnread(moving);
    }

    private CssBlock matching(CssBlock rule) {
        return rule.selectors(selector ->
                onPages.containsAll(found(NEEDED, EXCEPT.matcher(selector).replaceAll(""))));
    }

    /** What reads a property may itself be a property that nothing reads, so again until nothing goes. */
    private String withoutUnread(String css) {
        var read = found(READ, css);
        read.addAll(readByOurs);
        Predicate<String> isRead = line -> !line.startsWith("--") || read.contains(line.split(":")[0]);
        var left = CssRules.each(css, rule -> rule.declarations(isRead));
        return left.equals(css) ? css : withoutUnread(left);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
