package vn.planledger.evidence;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Where bundles lie until they are taken: a folder that only this process's user may read. */
@Component
final class BundleFolder {

    private static final Logger LOG = LoggerFactory.getLogger(BundleFolder.class);
    private static final String PREFIX = "planledger-evidence-";
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path path;

    BundleFolder() {
        try {
            sweep(Path.of(System.getProperty("java.io.tmpdir")));
            path = Files.createTempDirectory(PREFIX);
        } catch (IOException noPlace) {
            throw new UncheckedIOException(noPlace);
        }
    }

    /** Deletes what a killed process left behind. */
    private static void sweep(Path temporary) throws IOException {
        var limit = Instant.now().minus(ABANDONED);
        try (var left = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (var folder : left) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(limit)) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @PreDestroy
    void delete() {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException left) {
            LOG.warn("{} could not be deleted", path, left);
        }
    }
}
