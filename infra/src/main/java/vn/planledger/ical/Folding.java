package vn.planledger.ical;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Folds lines by octets (RFC 5545, 3.1: at most 75, the break not counted). The library folds by letters, of which a
 * Vietnamese one takes up to three octets, and cuts those that take four.
 */
final class Folding {

    private static final int MOST = 75;
    private static final String BREAK = "\r\n";
    private static final String FOLD = BREAK + " ";

    private Folding() {}

    /** @param folded lines that end with CR LF, folded in any way */
    static String again(String folded) {
        return folded.replace(FOLD, "").lines().map(Folding::line).collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static String line(String whole) {
        var line = new StringBuilder();
        var octets = 0;
        for (var at = 0; at < whole.length(); ) {
            var letter = Character.toString(whole.codePointAt(at));
            var more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST) {
                line.append(FOLD);
                octets = 1;
            }
            line.append(letter);
            octets += more;
            at += letter.length();
        }
        return line.toString();
    }
}
