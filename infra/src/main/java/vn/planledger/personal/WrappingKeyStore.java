package vn.planledger.personal;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.SecretKeyEntry;
import java.util.Collections;
import java.util.TreeMap;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

/**
 * The key store of the wrapping keys: PKCS #12, AES-256 keys under the aliases {@code personal-data}, and after a rotation
 * {@code personal-data-2} to {@code personal-data-9}. It is a file of its own, so that it is never in a back-up of the
 * database and can be renewed without touching the ledger's key.
 */
public final class WrappingKeyStore {

    static final String ALIAS = "personal-data";
    private static final int BITS = 256;

    private final Path file;
    private final char[] password;

    public WrappingKeyStore(Path file, String password) {
        this.file = file;
        this.password = password.toCharArray();
    }

    /** Makes one with a fresh key where there is none. */
    public void createOnce() throws IOException, GeneralSecurityException {
        if (Files.notExists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var generator = KeyGenerator.getInstance("AES");
            generator.init(BITS);
            add(ALIAS, generator.generateKey());
        }
    }

    /** @throws IllegalStateException where the file is missing or holds no such key */
    public WrappingKeys open() throws IOException, GeneralSecurityException {
        if (Files.notExists(file)) {
            throw new IllegalStateException("no key store " + file + ": make one with keytool, see ADR 27");
        }
        var store = load();
        var found = new TreeMap<String, SecretKey>();
        for (var alias : Collections.list(store.aliases())) {
            if (alias.matches(ALIAS + "(-[2-9])?")) {
                found.put(alias, (SecretKey) store.getKey(alias, password));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("the key store " + file + " has no key " + ALIAS);
        }
        return new WrappingKeys(found);
    }

    void add(String alias, SecretKey key) throws IOException, GeneralSecurityException {
        var store = load();
        store.setEntry(alias, new SecretKeyEntry(key), new PasswordProtection(password));
        write(store);
    }

    void remove(String alias) throws IOException, GeneralSecurityException {
        var store = load();
        store.deleteEntry(alias);
        write(store);
    }

    private KeyStore load() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        if (Files.notExists(file)) {
            store.load(null, password);
            return store;
        }
        try (var content = Files.newInputStream(file)) {
            store.load(content, password);
        }
        return store;
    }

    /** Nobody else on the machine may read it, where the file system knows of others. */
    private void write(KeyStore store) throws IOException, GeneralSecurityException {
        if (Files.notExists(file)
                && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (var content = Files.newOutputStream(file)) {
            store.store(content, password);
        }
    }
}
