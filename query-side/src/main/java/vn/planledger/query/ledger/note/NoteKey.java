package vn.planledger.query.ledger.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.List;

/** Signs notes with Ed25519 (RFC 8032), as C2SP {@code signed-note} says. */
public final class NoteKey {

    private final PrivateKey key;
    private final VerifierKey verifier;

    public NoteKey(String name, PrivateKey key, PublicKey verifier) {
        this.key = key;
        this.verifier = new VerifierKey(name, VerifierKey.NOTE, Ed25519.bytes(verifier));
    }

    /** By which everybody checks what this key signs. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** The note with this key's signature alone. */
    public SignedNote sign(String text) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(key);
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return new SignedNote(text, List.of(new SignatureLine(verifier.name(), verifier.id(), signer.sign())));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
