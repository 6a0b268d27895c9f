package vn.planledger.query.ledger;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.note.Checkpoint;
import vn.planledger.query.ledger.note.MalformedNoteException;
import vn.planledger.query.ledger.note.SignedNote;
import vn.planledger.query.ledger.note.VerifierKey;
import vn.planledger.query.ledger.tree.CompactRange;

/** The newest checkpoint, looked at before anything is built on it. */
record Newest(VerifierKey key, String log, Keepsake keepsake) {

    /** @throws SealRefusedException if it is forged, or the one kept outside the database does not lead to it */
    Optional<SealedCheckpoint> checked(JdbcClient database) {
        try {
            var newest = new Checkpoints(database, log).newest();
            newest.ifPresent(this::checkSigned);
            keepsake.read().ifPresent(kept -> checkKept(kept, newest, database));
            return newest;
        } catch (MalformedNoteException forged) {
            throw new SealRefusedException(Verdict.CHECKPOINT_FORGED, 1, forged);
        }
    }

    private void checkSigned(SealedCheckpoint newest) {
        if (!newest.note().signedBy(key) || !newest.checkpoint().origin().equals(key.name())) {
            throw new SealRefusedException(Verdict.CHECKPOINT_FORGED, newest.size());
        }
    }

    private void checkKept(SignedNote kept, Optional<SealedCheckpoint> newest, JdbcClient database) {
        var checkpoint = Checkpoint.parse(kept.text());
        if (!kept.signedBy(key)) {
            throw new SealRefusedException(Verdict.CHECKPOINT_FORGED, checkpoint.size());
        }
        long size = newest.map(SealedCheckpoint::size).orElse(0L);
        if (checkpoint.size() > size) {
            throw new SealRefusedException(Verdict.ROLLED_BACK, size + 1);
        }
        var root = CompactRange.of(checkpoint.size(), new KeptHashes(database, log))
                .root();
        if (!Arrays.equals(root, checkpoint.root())) {
            throw new SealRefusedException(Verdict.ROLLED_BACK, checkpoint.size());
        }
    }
}
