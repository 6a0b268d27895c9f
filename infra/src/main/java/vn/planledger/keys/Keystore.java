package vn.planledger.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import vn.planledger.query.ledger.note.NoteKey;

/** The PKCS#12 file that holds PlanLedger's own keys. */
public final class Keystore {

    /** Alias of the key that signs checkpoints. */
    public static final String LEDGER = "ledger";

    private final KeyStore keys;
    private final char[] password;

    private Keystore(KeyStore keys, char[] password) {
        this.keys = keys;
        this.password = password;
    }

    /** @throws IllegalStateException if it is not there, or the password does not open it */
    public static Keystore open(Path file, String password) {
        if (password == null || password.isBlank()) {
            throw new IllegalStateException("planledger.keystore.password is not set (PLANLEDGER_KEYSTORE_PASSWORD)");
        }
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(
                    "no keystore at " + file.toAbsolutePath() + "; docs/ledger.md says how to make one");
        }
        try {
            return new Keystore(KeyStore.getInstance(file.toFile(), password.toCharArray()), password.toCharArray());
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new IllegalStateException("cannot open the keystore " + file.toAbsolutePath(), unreadable);
        }
    }

    /**
     * The Ed25519 key under an alias, to sign notes by a name.
     *
     * @throws IllegalStateException if there is no such key
     */
    public NoteKey noteKey(String alias, String name) {
        try {
            if (keys.getKey(alias, password) instanceof PrivateKey key
                    && keys.getCertificate(alias) != null
                    && key.getAlgorithm().startsWith("Ed")) {
                return new NoteKey(name, key, keys.getCertificate(alias).getPublicKey());
            }
            throw new IllegalStateException("the keystore holds no Ed25519 key " + alias);
        } catch (GeneralSecurityException wrongPassword) {
            throw new IllegalStateException("cannot read the key " + alias, wrongPassword);
        }
    }
}
