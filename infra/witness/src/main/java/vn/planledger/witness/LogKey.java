package vn.planledger.witness;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;

/**
 * The key with which a log signs its checkpoints: Ed25519, type 0x01 of C2SP signed-note.
 *
 * @param name the log's origin
 * @param id of this name and key
 */
record LogKey(String name, int id, PublicKey key) {

    private static final byte ED25519 = 1;

    /** @throws Malformed for any text but {@code <name>+<id>+<key>} with the id of that name and key */
    static LogKey parse(String verifierKey) {
        var parts = verifierKey.split("\\+", 3);
        if (parts.length != 3) {
            throw new Malformed("not a verifier key: " + verifierKey);
        }
        var typed = Base64Text.read(parts[2]);
        if (typed.length != 1 + Ed25519.KEY_LENGTH || typed[0] != ED25519) {
            throw new Malformed("not an Ed25519 verifier key of a log: " + verifierKey);
        }
        var raw = Arrays.copyOfRange(typed, 1, typed.length);
        if (!KeyName.verifierKey(KeyName.checked(parts[0]), ED25519, raw).equals(verifierKey)) {
            throw new Malformed("the id is not of this name and key: " + verifierKey);
        }
        return new LogKey(parts[0], KeyName.id(parts[0], ED25519, raw), Ed25519.publicKey(raw));
    }

    boolean claims(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == id;
    }

    boolean verifies(byte[] text, NoteSignature signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text);
            return verifier.verify(signature.bytes());
        } catch (GeneralSecurityException notEvenASignature) {
            return false;
        }
    }
}
