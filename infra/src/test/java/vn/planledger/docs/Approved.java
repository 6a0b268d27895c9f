package vn.planledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generated pages: the tests compare them with what is committed; {@code -Dapprove} writes them anew. */
public final class Approved {

    public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Approved() {}

    public static void check(String file, String generated) throws IOException {
        var path = ROOT.resolve(file);
        if (Boolean.getBoolean("approve") || "".equals(System.getProperty("approve"))) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, generated);
        }
        assertThat(path).as("run with -Dapprove to write it anew").hasContent(generated);
    }
}
