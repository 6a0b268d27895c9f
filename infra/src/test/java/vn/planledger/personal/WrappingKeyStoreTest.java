package vn.planledger.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys that wrap personal keys: made once, never by a server, renewed, and gone when they are taken out. */
class WrappingKeyStoreTest {

    private static final byte[] KEY = new byte[32];
    private static final String SECOND = WrappingKeyStore.ALIAS + "-2";

    @TempDir
    Path folder;

    private WrappingKeyStore store;

    @BeforeEach
    void aStore() {
        store = new WrappingKeyStore(folder.resolve("keys/personal-keys.p12"), "secret");
    }

    @Test
    void a_missing_store_stops_the_start_and_is_never_made_by_opening_it() {
        assertThatIllegalStateException().isThrownBy(store::open).withMessageContaining("no key store");
        assertThat(folder.resolve("keys")).doesNotExist();
    }

    @Test
    void it_is_made_once_and_the_same_key_is_there_after_the_next_start() throws Exception {
        store.createOnce();
        var wrapped = store.open().wrap(KEY);
        store.createOnce();
        assertThat(store.open().unwrap(WrappingKeyStore.ALIAS, wrapped)).isEqualTo(KEY);
        assertThat(wrapped).hasSize(40).isNotEqualTo(KEY);
    }

    @Test
    void nobody_else_on_the_machine_reads_it() throws Exception {
        store.createOnce();
        assertThat(Files.getPosixFilePermissions(folder.resolve("keys/personal-keys.p12")))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    @Test
    void a_wrong_password_opens_nothing() throws Exception {
        store.createOnce();
        var other = new WrappingKeyStore(folder.resolve("keys/personal-keys.p12"), "guessed");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(other::open)).isInstanceOf(IOException.class);
    }

    @Test
    void a_store_without_such_a_key_is_refused() throws Exception {
        Files.createDirectories(folder.resolve("keys"));
        store.add("another", new SecretKeySpec(KEY, "AES"));
        assertThatIllegalStateException().isThrownBy(store::open).withMessageContaining("has no key");
    }

    @Test
    void after_a_renewal_the_new_key_wraps_the_old_one_still_unwraps_and_taken_out_it_does_not() throws Exception {
        store.createOnce();
        var before = store.open().wrap(KEY);
        renew();

        var both = store.open();
        assertThat(both.newest()).isEqualTo(SECOND);
        assertThat(both.unwrap(WrappingKeyStore.ALIAS, before)).isEqualTo(KEY);

        store.remove(WrappingKeyStore.ALIAS);
        var one = store.open();
        assertThatIllegalStateException()
                .isThrownBy(() -> one.unwrap(WrappingKeyStore.ALIAS, before))
                .withMessageContaining("has no key");
        assertThatIllegalStateException()
                .isThrownBy(() -> one.unwrap(SECOND, before))
                .withMessageContaining("not wrapped by");
    }

    private void renew() throws IOException, GeneralSecurityException {
        store.add(SECOND, new SecretKeySpec(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}, "AES"));
    }
}
