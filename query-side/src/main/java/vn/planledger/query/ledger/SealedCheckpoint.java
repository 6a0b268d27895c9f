package vn.planledger.query.ledger;

import java.time.Instant;
import vn.planledger.query.ledger.note.Checkpoint;
import vn.planledger.query.ledger.note.SignedNote;

/**
 * A checkpoint that the log has signed.
 *
 * @param note with the log's own signature alone
 */
public record SealedCheckpoint(Checkpoint checkpoint, SignedNote note, Instant sealedAt) {

    static SealedCheckpoint of(String note, Instant sealedAt) {
        var signed = SignedNote.parse(note);
        return new SealedCheckpoint(Checkpoint.parse(signed.text()), signed, sealedAt);
    }

    /** Leaves of its tree. */
    public long size() {
        return checkpoint.size();
    }
}
