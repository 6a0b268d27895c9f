package vn.planledger.web.bootstrap;

import java.util.ArrayList;
import java.util.List;

/** What stands together in a stylesheet: between braces, parentheses, brackets and quotes. */
final class CssText {

    private CssText() {}

    /** The parts that {@code separator} parts, except inside parentheses, brackets and quotes: {@code :not(.a,.b)} is one. */
    static List<String> parts(String text, char separator) {
        var parts = new ArrayList<String>();
        var start = 0;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == separator) {
                parts.add(text.substring(start, at));
                start = at + 1;
            } else if ("([\"'".indexOf(c) >= 0) {
                at = end(text, at);
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** @return where the brace, parenthesis, bracket or quote that opens at {@code open} closes */
    static int end(String text, int open) {
        var closing = "})]\"'".charAt("{([\"'".indexOf(text.charAt(open)));
        for (var at = open + 1; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == closing) {
                return at;
            }
            if (closing != '"' && closing != '\'' && "{([\"'".indexOf(c) >= 0) {
                at = end(text, at);
            }
        }
        throw new IllegalArgumentException("never closed: " + text.substring(open));
    }
}
