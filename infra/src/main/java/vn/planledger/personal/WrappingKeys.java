package vn.planledger.personal;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that wrap personal keys (AES key wrap, RFC 3394), held outside the database. The newest wraps; older ones still
 * unwrap until they are taken out of the key store, and with them every copy in a back-up becomes unreadable.
 */
public final class WrappingKeys {

    private static final String CIPHER = "AESWrap";

    private final NavigableMap<String, SecretKey> keys;

    /** @param keys by alias, at least one; the last in order of the aliases is the newest */
    WrappingKeys(Map<String, SecretKey> keys) {
        this.keys = new TreeMap<>(keys);
    }

    String newest() {
        return keys.lastKey();
    }

    byte[] wrap(byte[] key) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.WRAP_MODE, keys.get(newest()));
            return cipher.wrap(new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** @throws IllegalStateException where the wrapping key is gone, or is not the one it was wrapped by */
    byte[] unwrap(String alias, byte[] wrapped) {
        if (!keys.containsKey(alias)) {
            throw new IllegalStateException("the key store has no key " + alias);
        }
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.UNWRAP_MODE, keys.get(alias));
            Key key = cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
            return key.getEncoded();
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException("not wrapped by the key " + alias + " of this key store", otherKey);
        }
    }
}
