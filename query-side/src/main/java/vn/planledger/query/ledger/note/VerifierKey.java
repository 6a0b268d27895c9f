package vn.planledger.query.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The public key that a signature of a note is checked by (C2SP {@code signed-note}): {@code <name>+<id>+<base64 of type and
 * key>}.
 *
 * @param name without spaces and plus signs
 * @param type {@link #NOTE} or {@link #COSIGNATURE}
 * @param key 32 bytes (RFC 8032)
 */
public record VerifierKey(String name, byte type, byte[] key) {

    /** Ed25519 over the note's text. */
    public static final byte NOTE = 1;

    /** Ed25519 over time and text, by a witness (C2SP {@code tlog-cosignature}). */
    public static final byte COSIGNATURE = 4;

    private static final Pattern FORM = Pattern.compile("([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

    /**
     * Reads {@code name+id+key}.
     *
     * @throws MalformedNoteException if it is anything else, or the id is not that of name and key
     */
    public static VerifierKey parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new MalformedNoteException("not a verifier key");
        }
        var material = Base64Text.decode(form.group(3));
        if (material.length != 1 + Ed25519.KEY_BYTES || material[0] != NOTE && material[0] != COSIGNATURE) {
            throw new MalformedNoteException("not a key for Ed25519");
        }
        var key = new VerifierKey(form.group(1), material[0], Arrays.copyOfRange(material, 1, material.length));
        if (!HexFormat.of().formatHex(key.id()).equals(form.group(2))) {
            throw new MalformedNoteException("key id is not that of its key");
        }
        return key;
    }

    /** The first four bytes of {@code SHA-256(name | 0x0A | type | key)}. */
    public byte[] id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(type);
            return Arrays.copyOf(digest.digest(key), 4);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Whether this key made the line's signature of the text. */
    public boolean signed(String text, SignatureLine line) {
        return line.isBy(this) && (type == NOTE ? plain(text, line.signature()) : timed(text, line.signature()));
    }

    private boolean plain(String text, byte[] signature) {
        return verifies(text, signature);
    }

    private boolean timed(String text, byte[] signature) {
        if (signature.length != Long.BYTES + Ed25519.SIGNATURE_BYTES) {
            return false;
        }
        long time = ByteBuffer.wrap(signature).getLong();
        return time >= 0
                && verifies(
                        Cosignature.message(time, text), Arrays.copyOfRange(signature, Long.BYTES, signature.length));
    }

    private boolean verifies(String message, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            PublicKey publicKey = Ed25519.publicKey(key);
            verifier.initVerify(publicKey);
            verifier.update(message.getBytes(StandardCharsets.UTF_8));
            return signature.length == Ed25519.SIGNATURE_BYTES && verifier.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    @Override
    public String toString() {
        var material = ByteBuffer.allocate(1 + key.length).put(type).put(key).array();
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(material);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
