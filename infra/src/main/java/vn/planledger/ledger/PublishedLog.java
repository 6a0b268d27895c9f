package vn.planledger.ledger;

import vn.planledger.query.ledger.Keepsake;
import vn.planledger.query.ledger.Ledger;
import vn.planledger.query.ledger.LogSource;
import vn.planledger.query.ledger.Sealer;
import vn.planledger.query.ledger.note.VerifierKey;

/**
 * A log that is sealed and served.
 *
 * @param key by which everybody checks its checkpoints; its name is the log's origin
 * @param state how sealing and auditing stand
 */
public record PublishedLog(
        LogSource source, Ledger ledger, Sealer sealer, VerifierKey key, Keepsake keepsake, LogState state) {

    /** Name of the log, such as {@code record}. */
    public String name() {
        return source.log();
    }
}
