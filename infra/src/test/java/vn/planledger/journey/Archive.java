package vn.planledger.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that are not what they seem. */
final class Archive {

    private static final int TOO_MANY = 10_001;

    private Archive() {}

    static byte[] withMacro() {
        return of(List.of("word/document.xml", "word/vbaProject.bin"));
    }

    static byte[] bomb() {
        return of(
                IntStream.range(0, TOO_MANY).mapToObj(n -> "word/" + n + ".xml").toList());
    }

    private static byte[] of(List<String> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.closeEntry();
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return bytes.toByteArray();
    }
}
