package vn.planledger.query.ledger;

import java.util.Optional;
import vn.planledger.query.ledger.note.SignedNote;

/** The newest checkpoint, kept outside the database, so that a back-up that is put back is noticed. */
public interface Keepsake {

    /** None before the first checkpoint. */
    Optional<SignedNote> read();

    void keep(SignedNote newest);
}
