package vn.planledger.query.consultationpage;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text with characters that are not shown. What stood there is told by neither its letters nor its length: each run of
 * them is the same five blocks.
 */
final class Masked {

    static final String BLACK = "█████";

    private static final String GAP = "[\\h.()-]{0,3}";
    /** Mobile numbers have nine digits after the zero, fixed ones and those of before 2018 ten. */
    private static final String SUBSCRIBER = "(?:[35789](?:" + GAP + "\\d){8}|[12](?:" + GAP + "\\d){9})(?!\\d)";

    /** What gives a person away, in any text. */
    private static final List<Pattern> PERSONAL = List.of(
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}.-]{1,255}+"),
            Pattern.compile("(?<!\\d)(?:\\+84|0084)" + GAP + "(?:0" + GAP + ")?" + SUBSCRIBER),
            Pattern.compile("(?<!\\d)84[35789]\\d{8}(?!\\d)"),
            Pattern.compile("(?<!\\d)\\(?(?!\\d\\d[.-]\\d\\d?[.-]\\d{4})0" + GAP + SUBSCRIBER),
            Pattern.compile("(?<!\\d)(?<!\\d[.,])(?:\\d{9}|\\d{12})(?!\\d)"),
            Pattern.compile("(?<!\\d)0\\d{2}(?:\\h\\d{3}){3}(?!\\d)"));

    private Masked() {}

    /** A text without what gives a person away; null stays null. */
    static String of(String text) {
        return text == null ? null : with(text, personal(text));
    }

    /** The characters of addresses and numbers that belong to a person. */
    static BitSet personal(String text) {
        var found = new BitSet();
        for (var pattern : PERSONAL) {
            pattern.matcher(text).results().forEach(match -> found.set(match.start(), match.end()));
        }
        return found;
    }

    static String with(String text, BitSet black) {
        var shown = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            if (black.get(at)) {
                shown.append(BLACK);
                at = Math.min(text.length(), black.nextClearBit(at));
            } else {
                var end = black.nextSetBit(at);
                shown.append(text, at, end < 0 ? text.length() : Math.min(end, text.length()));
                at = end < 0 ? text.length() : end;
            }
        }
        return shown.toString();
    }
}
