package vn.planledger.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import vn.planledger.command.shared.Sha256;

/**
 * A file of a bundle before it is written.
 *
 * @param sha256 in lower-case hexadecimal
 * @param size in bytes
 */
record BundleFile(String sha256, long size, Content content) {

    /** Where its bytes come from when it is written. */
    interface Content {
        byte[] bytes() throws IOException;
    }

    static BundleFile of(byte[] bytes) {
        return new BundleFile(HexFormat.of().formatHex(Sha256.digest().digest(bytes)), bytes.length, () -> bytes);
    }

    static BundleFile of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A document, read when its turn comes; its name is its hash, and what was damaged on disk fails the bundle. */
    static BundleFile document(String sha256, Path file) throws IOException {
        return new BundleFile(sha256, Files.size(file), () -> {
            var read = of(Files.readAllBytes(file));
            if (!read.sha256().equals(sha256)) {
                throw new IOException("document " + sha256 + " is damaged");
            }
            return read.content().bytes();
        });
    }
}
