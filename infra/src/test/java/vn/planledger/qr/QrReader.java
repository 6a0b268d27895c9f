package vn.planledger.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whoever holds a paper before a camera. */
public final class QrReader {

    /** Without it a code beside other codes or much text is overlooked. */
    private static final Map<DecodeHintType, ?> PATIENTLY = Map.of(DecodeHintType.TRY_HARDER, true);

    private QrReader() {}

    /** What every QR code in the picture says; empty where there is none. */
    public static List<String> read(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Stream.of(new QRCodeMultiReader().decodeMultiple(bitmap, PATIENTLY))
                    .map(Result::getText)
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }
}
