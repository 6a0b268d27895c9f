package vn.planledger.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded profile makes its keys once; production takes what the operator brought, or does not start. */
class KeystoreTest {

    @TempDir
    private Path folder;

    @Test
    void the_first_start_makes_the_key_and_every_later_one_finds_it() throws Exception {
        var file = folder.resolve("new").resolve("keystore.p12");
        var first = KeystoreConfiguration.opened(file, "secret").noteKey("ledger", "planledger.example/test");
        var later = KeystoreConfiguration.opened(file, "secret").noteKey("ledger", "planledger.example/test");
        assertThat(later.verifier()).isEqualTo(first.verifier());
        assertThat(later.sign("text\n").signedBy(first.verifier())).isTrue();
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void a_key_that_is_not_there_is_named() {
        var keystore = KeystoreConfiguration.opened(folder.resolve("keystore.p12"), "secret");
        assertThatIllegalStateException()
                .isThrownBy(() -> keystore.noteKey("other", "name"))
                .withMessageContaining("other");
    }

    @Test
    void without_a_file_or_its_password_production_does_not_start_and_makes_none() {
        var file = folder.resolve("keystore.p12");
        assertThatIllegalStateException().isThrownBy(() -> Keystore.open(file, "secret"));
        assertThat(file).doesNotExist();
        KeystoreConfiguration.opened(file, "secret");
        assertThatIllegalStateException().isThrownBy(() -> Keystore.open(file, ""));
        assertThatIllegalStateException().isThrownBy(() -> Keystore.open(file, "wrong!"));
    }
}
