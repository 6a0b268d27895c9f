package vn.planledger.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vn.planledger.query.ledger.Keepsake;
import vn.planledger.query.ledger.note.SignedNote;

/** The newest checkpoint in a file of the node that signed it; replaced at once, so that it is never half written. */
final class FileKeepsake implements Keepsake {

    private final Path file;

    FileKeepsake(Path file) {
        this.file = file;
    }

    @Override
    public Optional<SignedNote> read() {
        try {
            return Files.exists(file) ? Optional.of(SignedNote.parse(Files.readString(file))) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void keep(SignedNote newest) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, newest.toString().getBytes(StandardCharsets.UTF_8));
            try (var written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
