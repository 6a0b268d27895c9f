package vn.planledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle is an ordinary zip file to every program that opens one, and the same bytes every time it is made. */
class StoredZipTest {

    @TempDir
    Path folder;

    @Test
    void every_zip_program_opens_it() throws Exception {
        var file = folder.resolve("bundle.zip");
        Files.write(file, zip(3));

        try (var opened = new ZipFile(file.toFile())) {
            assertThat(opened.stream().map(entry -> entry.getName())).containsExactly("f/0", "f/1", "f/2");
            var second = opened.getInputStream(opened.getEntry("f/1")).readAllBytes();
            assertThat(second).asString(StandardCharsets.UTF_8).isEqualTo("content of 1");
        }
    }

    @Test
    void also_with_more_files_than_the_old_form_can_count() throws Exception {
        var file = folder.resolve("bundle.zip");
        Files.write(file, zip(66_000));

        try (var opened = new ZipFile(file.toFile())) {
            assertThat(opened.size()).isEqualTo(66_000);
        }
    }

    @Test
    void the_same_files_give_the_same_bytes() throws Exception {
        assertThat(zip(5)).isEqualTo(zip(5));
    }

    private static byte[] zip(int files) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new StoredZip(bytes)) {
            for (var file = 0; file < files; file++) {
                zip.add("f/" + file, SmallLog.utf8("content of " + file));
            }
        }
        return bytes.toByteArray();
    }
}
