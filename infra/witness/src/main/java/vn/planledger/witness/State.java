package vn.planledger.witness;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;

/**
 * The last checkpoint cosigned of every log, one file each. A file is only ever replaced whole: written beside, forced to
 * the disk, renamed, and the folder forced as well, so that after a cut of the power either the old or the new one is
 * there. The folder is held by one process at a time.
 */
final class State implements Closeable {

    private final Path folder;
    private final FileChannel held;

    /** @throws IllegalStateException where another witness works on this folder */
    State(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        held = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(held) == null) {
            held.close();
            throw new IllegalStateException("another witness works on " + folder);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException thisProcessAlready) {
            return null;
        }
    }

    /**
     * The empty tree where this log was never cosigned.
     *
     * @throws Malformed where the file is damaged: the witness then refuses rather than begin anew
     */
    Checkpoint latest(String origin) throws IOException {
        String text;
        try {
            text = Files.readString(file(origin));
        } catch (NoSuchFileException never) {
            return Checkpoint.empty(origin);
        }
        var checkpoint = Checkpoint.parse(text);
        if (!checkpoint.origin().equals(origin)) {
            throw new Malformed("the state of another log: " + checkpoint.origin());
        }
        return checkpoint;
    }

    /** On disk when this returns. */
    void keep(String origin, String text) throws IOException {
        var file = file(origin);
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try (var channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** An origin may hold any character, a file name may not. */
    private Path file(String origin) {
        var hash = Sha256.of(origin.getBytes(StandardCharsets.UTF_8));
        return folder.resolve(HexFormat.of().formatHex(hash));
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
