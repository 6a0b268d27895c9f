package vn.planledger.keys;

import java.nio.file.Path;

/** The key store that an embedded start would make, made before it, so that others can know its keys. */
public final class MadeKeys {

    private MadeKeys() {}

    /** @param password that the application will open it by */
    public static Keystore in(Path file, String password) {
        return KeystoreConfiguration.opened(file, password);
    }
}
