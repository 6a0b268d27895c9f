package vn.planledger.synopsis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A folder among the temporary files that only this process's user may read: opinions name people. */
record ExportFolder(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(ExportFolder.class);
    private static final String PREFIX = "planledger-synopsis-";
    /** No export takes that long: what is older was left by a process that was killed. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    static ExportFolder create(Path temporary) {
        try {
            return new ExportFolder(Files.createTempDirectory(temporary, PREFIX));
        } catch (IOException noPlace) {
            throw new UncheckedIOException(noPlace);
        }
    }

    void delete() {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException left) {
            LOG.warn("{} could not be deleted", path, left);
        }
    }

    /** Deletes what killed processes left behind. */
    static void sweep(Path temporary, Instant now) {
        try (var left = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (var folder : left) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(now.minus(ABANDONED))) {
                    new ExportFolder(folder).delete();
                }
            }
        } catch (IOException unreadable) {
            LOG.warn("Abandoned exports could not be looked for", unreadable);
        }
    }
}
