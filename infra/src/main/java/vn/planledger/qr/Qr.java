package vn.planledger.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** A text, usually a link, as a QR code that is still read when 15 % of it is lost. */
public final class Qr {

    /** Modules of light around the code, without which readers do not find it (ISO/IEC 18004). */
    public static final int QUIET = 4;

    private Qr() {}

    /**
     * The squares of the code without the quiet zone, row by row.
     *
     * @return a square; true is dark
     * @throws IllegalArgumentException for an empty text and for one that no QR code holds, over some 2,300 bytes
     */
    public static boolean[][] modules(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("no text for a QR code");
        }
        var code = encode(text);
        var modules = new boolean[code.getHeight()][code.getWidth()];
        for (int y = 0; y < modules.length; y++) {
            for (int x = 0; x < modules.length; x++) {
                modules[y][x] = code.get(x, y) == 1;
            }
        }
        return modules;
    }

    /**
     * One SVG element to be put into a page as it is: one unit per module, no script and no style, dark on light on any
     * background.
     *
     * @param title what the picture is, for those who do not see it
     * @throws IllegalArgumentException see {@link #modules(String)}
     */
    public static String svg(String text, String title) {
        var modules = modules(text);
        var side = modules.length + 2 * QUIET;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" role=\"img\" shape-rendering=\"crispEdges\"><title>" + HtmlUtils.htmlEscape(title, "UTF-8")
                + "</title><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "H0z\"/><path fill=\"#000\" d=\""
                + path(modules) + "\"/></svg>";
    }

    private static String path(boolean[][] modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.length; y++) {
            for (int x = 0; x < modules.length; x++) {
                if (modules[y][x]) {
                    var end = endOfRun(modules[y], x);
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append('h')
                            .append(end - x)
                            .append("v1H")
                            .append(x + QUIET)
                            .append('z');
                    x = end;
                }
            }
        }
        return path.toString();
    }

    /** The first module after a run of dark ones. */
    private static int endOfRun(boolean[] row, int start) {
        var end = start;
        while (end < row.length && row[end]) {
            end++;
        }
        return end;
    }

    /** Only a text that needs it names its character set: some readers know no such note. */
    private static ByteMatrix encode(String text) {
        var plain = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        Map<EncodeHintType, ?> hints = plain ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
