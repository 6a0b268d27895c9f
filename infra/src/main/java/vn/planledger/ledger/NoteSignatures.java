package vn.planledger.ledger;

import vn.planledger.query.ledger.SealedCheckpoint;
import vn.planledger.query.ledger.note.SignedNote;

/** Adds to a checkpoint what others signed under it. */
@FunctionalInterface
public interface NoteSignatures {

    /** The checkpoint's note, with every cosignature that is kept for it. */
    SignedNote under(String log, SealedCheckpoint checkpoint);
}
