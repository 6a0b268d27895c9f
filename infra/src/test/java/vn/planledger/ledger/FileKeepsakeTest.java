package vn.planledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planledger.query.ledger.note.MalformedNoteException;
import vn.planledger.query.ledger.note.NoteKey;

/** The newest checkpoint survives in a file. */
class FileKeepsakeTest {

    @TempDir
    private Path folder;

    @Test
    void the_newest_is_kept_and_the_one_before_is_gone() throws Exception {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var key = new NoteKey("planledger.example/test", pair.getPrivate(), pair.getPublic());
        var file = folder.resolve("ledger").resolve("record.checkpoint");
        assertThat(new FileKeepsake(file).read()).isEmpty();
        new FileKeepsake(file).keep(key.sign("one\n"));
        new FileKeepsake(file).keep(key.sign("two\n"));
        assertThat(new FileKeepsake(file).read()).contains(key.sign("two\n"));
        Files.writeString(file, "");
        assertThatExceptionOfType(MalformedNoteException.class).isThrownBy(() -> new FileKeepsake(file).read());
    }
}
