package vn.planledger.ledger.witness;

import java.net.URI;
import vn.planledger.query.ledger.note.MalformedNoteException;
import vn.planledger.query.ledger.note.VerifierKey;

/**
 * Somebody else who cosigns the checkpoints.
 *
 * @param key of type {@link VerifierKey#COSIGNATURE}
 * @param submission the address of add-checkpoint
 */
record Witness(VerifierKey key, URI submission) {

    /**
     * @param url its submission prefix, http or https
     * @throws MalformedNoteException where the key is not one of a witness
     * @throws IllegalArgumentException for another kind of address
     */
    static Witness of(String verifierKey, String url) {
        var key = VerifierKey.parse(verifierKey);
        if (key.type() != VerifierKey.COSIGNATURE) {
            throw new MalformedNoteException("not the key of a witness: " + verifierKey);
        }
        if (!url.matches("https?://[^/].*")) {
            throw new IllegalArgumentException("not the address of a witness: " + url);
        }
        return new Witness(key, URI.create(url.replaceAll("/+$", "") + "/add-checkpoint"));
    }
}
