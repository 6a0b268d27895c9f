package vn.planledger.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.planledger.command.opinion.PersonalSeal;

/**
 * AES-256-GCM (NIST SP 800-38D) with the subject's own key; subject and field are the associated data, so that a sealed
 * text opens only where it belongs. Text form: {@code v1.} and base64url of the 96-bit nonce and the ciphertext with its
 * 128-bit tag.
 */
public final class AesPersonalSeal implements PersonalSeal {

    private static final String VERSION = "v1.";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final PersonalKeys keys;
    private final SecureRandom random = new SecureRandom();

    public AesPersonalSeal(PersonalKeys keys) {
        this.keys = keys;
    }

    @Override
    public String close(String subject, String field, String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var closed = cipher(Cipher.ENCRYPT_MODE, keys.of(subject), nonce, subject, field)
                    .doFinal(text.getBytes(StandardCharsets.UTF_8));
            var whole = ByteBuffer.allocate(NONCE_BYTES + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
            return VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The text again; empty where the key was destroyed or the text was sealed for another place. */
    public Optional<String> open(String subject, String field, String sealed) {
        return sealed == null || !sealed.startsWith(VERSION)
                ? Optional.empty()
                : keys.find(subject).flatMap(key -> open(key, subject, field, sealed));
    }

    private static Optional<String> open(byte[] key, String subject, String field, String sealed) {
        var whole = Base64.getUrlDecoder().decode(sealed.substring(VERSION.length()));
        var nonce = ByteBuffer.wrap(whole, 0, NONCE_BYTES);
        try {
            var text = cipher(Cipher.DECRYPT_MODE, key, bytes(nonce), subject, field)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (AEADBadTagException notItsPlace) {
            return Optional.empty();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String subject, String field)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((subject + "\n" + field).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
