package vn.planledger.query.consultationpage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        return pieces(text, black).stream()
                .map(piece -> piece.hidden() ? BLACK : piece.text())
                .collect(Collectors.joining());
    }

    /** The text cut where it turns from shown to hidden and back. */
    static List<PublicCopy.Piece> pieces(String text, BitSet black) {
        var pieces = new ArrayList<PublicCopy.Piece>();
        for (int at = 0; at < text.length(); ) {
            var hidden = black.get(at);
            var turn = hidden ? black.nextClearBit(at) : black.nextSetBit(at);
            var end = turn < 0 ? text.length() : Math.min(turn, text.length());
            pieces.add(new PublicCopy.Piece(text.substring(at, end), hidden));
            at = end;
        }
        return List.copyOf(pieces);
    }
}
