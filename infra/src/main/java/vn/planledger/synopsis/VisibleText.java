package vn.planledger.synopsis;

import java.text.Normalizer;
import java.util.stream.IntStream;

/**
 * Text from anybody, made fit for a document: characters that would break a file or turn its reading order around become
 * a visible mark, so that it is seen that something was there.
 */
public final class VisibleText {

    /** The replacement character of Unicode. */
    public static final char MARK = '\uFFFD';

    private VisibleText() {}

    /**
     * Letters and their marks put together, line ends as {@code \n}, tabs as spaces, the rest as it is.
     *
     * @param text or null, which is empty
     */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        var visible = lines.codePoints().map(each -> isFit(each) ? each : MARK);
        return Normalizer.normalize(written(visible), Normalizer.Form.NFC);
    }

    private static boolean isFit(int point) {
        return point == '\n'
                || !Character.isISOControl(point)
                        && Character.getType(point) != Character.SURROGATE
                        && (point & 0xFFFE) != 0xFFFE
                        && !turnsTheOrder(point);
    }

    /** Embeddings, overrides and isolates of the bidirectional algorithm; Vietnamese and English need none. */
    private static boolean turnsTheOrder(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }

    private static String written(IntStream points) {
        return points.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
