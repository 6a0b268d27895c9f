package vn.planledger.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that holds the database and the documents; one running PlanLedger at a time. */
public final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** @throws IllegalStateException where another PlanLedger runs on the folder */
    public static DataDirectory open(Path path) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(
                    path.resolve("planledger.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new IllegalStateException("another PlanLedger is running on " + path.toAbsolutePath());
            }
            return new DataDirectory(path.toAbsolutePath().normalize(), channel);
        } catch (IOException unusable) {
            throw new UncheckedIOException("cannot use the data folder " + path.toAbsolutePath(), unusable);
        }
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
