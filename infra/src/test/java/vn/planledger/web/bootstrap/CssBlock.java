package vn.planledger.web.bootstrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One rule of a minified stylesheet.
 *
 * @param head the selectors, or the at-rule with its condition
 * @param body what stands between the braces
 */
record CssBlock(String head, String body) {

    static final CssBlock NONE = new CssBlock("", "");

    private static final String KEYFRAMES = "@keyframes ";

    /** @param minified nothing but rules: no comments, no breaks */
    static List<CssBlock> of(String minified) {
        var css = minified.replace("\n", "");
        var blocks = new ArrayList<CssBlock>();
        var start = 0;
        while (start < css.length()) {
            var open = css.indexOf('{', start);
            var close = CssText.end(css, open);
            blocks.add(new CssBlock(css.substring(start, open), css.substring(open + 1, close)));
            start = close + 1;
        }
        return blocks;
    }

    /** Whether it holds rules that are there under a condition. */
    boolean isCondition() {
        return head.startsWith("@media") || head.startsWith("@supports");
    }

    /** The name of an animation. */
    Optional<String> animation() {
        return Optional.of(head).filter(at -> at.startsWith(KEYFRAMES)).map(at -> at.substring(KEYFRAMES.length()));
    }

    CssBlock selectors(Predicate<String> kept) {
        return head.startsWith("@") ? this : new CssBlock(those(head, ',', kept), body);
    }

    CssBlock declarations(Predicate<String> kept) {
        return head.startsWith("@") ? this : new CssBlock(head, those(body, ';', kept));
    }

    private static String those(String text, char separator, Predicate<String> kept) {
        return CssText.parts(text, separator).stream()
                .filter(kept)
                .collect(Collectors.joining(String.valueOf(separator)));
    }

    boolean isEmpty() {
        return head.isEmpty() || body.isEmpty();
    }

    @Override
    public String toString() {
        return head + "{" + body + "}";
    }
}
