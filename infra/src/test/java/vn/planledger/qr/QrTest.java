package vn.planledger.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrTest {

    /** Pixels of a module in the picture that is read. */
    private static final int SCALE = 4;

    private static final String LINK = "https://quyhoach.example.vn/receipts/7QK3-9F2M-XW8D";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\d+z");

    @ParameterizedTest
    @ValueSource(strings = {LINK, "https://quyhoach.example.vn/ý-kiến/chợ-Đông-Hải", "1"})
    void a_reader_reads_what_was_written(String text) throws Exception {
        assertThat(read(drawn(Qr.svg(text, "QR")))).isEqualTo(text);
    }

    @Test
    void the_picture_is_one_element_that_a_strict_page_may_show() throws Exception {
        var svg = Qr.svg(LINK, "Mã QR của “biên nhận” <1> & 'ẵ'");

        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        var side = Qr.modules(LINK).length + 2 * Qr.QUIET;
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 " + side + " " + side);
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Mã QR của “biên nhận” <1> & 'ẵ'");
        assertThat(svg).doesNotContain("script", "style", "<svg><svg");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5_000})
    void what_no_code_can_hold_is_refused(int length) {
        assertThatThrownBy(() -> Qr.modules("x".repeat(length))).isInstanceOf(IllegalArgumentException.class);
    }

    /** The pixels that the paths of the picture paint. */
    private static int[][] drawn(String svg) {
        var side = Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        var pixels = new int[side * SCALE][side * SCALE];
        for (var row : pixels) {
            Arrays.fill(row, 0xFFFFFF);
        }
        RUN.matcher(svg).results().forEach(run -> {
            var x = Integer.parseInt(run.group(1)) * SCALE;
            var y = Integer.parseInt(run.group(2)) * SCALE;
            for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels[row], x, x + Integer.parseInt(run.group(3)) * SCALE, 0);
            }
        });
        return pixels;
    }

    private static String read(int[][] pixels) throws Exception {
        var flat = Arrays.stream(pixels).flatMapToInt(Arrays::stream).toArray();
        var picture = new RGBLuminanceSource(pixels.length, pixels.length, flat);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }
}
