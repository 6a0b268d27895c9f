package vn.planledger.ledger.witness;

import java.io.IOException;
import java.time.Clock;
import vn.planledger.ledger.witness.Reply.Cosigned;
import vn.planledger.ledger.witness.Reply.FromSize;
import vn.planledger.ledger.witness.Reply.Refused;
import vn.planledger.ledger.witness.Standing.State;
import vn.planledger.query.ledger.Ledger;
import vn.planledger.query.ledger.SealedCheckpoint;
import vn.planledger.query.ledger.witness.Cosignatures;

/**
 * Asks one witness for its cosignature on the newest checkpoint of one log. After an outage that is the newest one then:
 * what lies between is covered by it.
 */
final class WitnessRound {

    private static final int SPLIT_VIEW = 409;
    private static final int NOT_CONSISTENT = 422;

    private final Ledger ledger;
    private final Witness witness;
    private final Cosignatures cosignatures;
    private final WitnessCall call;
    private final Clock clock;

    WitnessRound(Ledger ledger, Witness witness, Cosignatures cosignatures, WitnessCall call, Clock clock) {
        this.ledger = ledger;
        this.witness = witness;
        this.cosignatures = cosignatures;
        this.call = call;
        this.clock = clock;
    }

    /** Does nothing where the newest checkpoint is cosigned already, by whichever node asked. */
    Standing run() {
        var known = cosignatures.newest(ledger.log(), witness.key());
        var newest = ledger.newest().filter(checkpoint -> checkpoint.size() > known);
        try {
            return newest.isEmpty() ? new Standing(State.CURRENT, known, "") : ask(newest.get(), known);
        } catch (IOException away) {
            return new Standing(State.AWAY, known, away.toString());
        }
    }

    private Standing ask(SealedCheckpoint checkpoint, long known) throws IOException {
        var reply = submit(checkpoint, known);
        if (reply instanceof FromSize last && last.size() <= checkpoint.size()) {
            reply = submit(checkpoint, last.size());
        }
        if (reply instanceof Cosigned cosigned) {
            cosignatures.keep(ledger.log(), checkpoint.size(), witness.key(), cosigned.line(), clock.instant());
            return new Standing(State.CURRENT, checkpoint.size(), "");
        }
        return standing(reply, checkpoint, known);
    }

    private Reply submit(SealedCheckpoint checkpoint, long from) throws IOException {
        return call.submit(witness, from, ledger.consistency(from, checkpoint.size()), checkpoint.note());
    }

    /** A larger tree elsewhere means that this one was put back; it is the witness's memory that tells. */
    private static Standing standing(Reply reply, SealedCheckpoint checkpoint, long known) {
        if (reply instanceof FromSize last) {
            var detail = "cosigned size " + last.size() + ", and this log ends at " + checkpoint.size();
            return new Standing(State.CONTRADICTED, known, detail);
        }
        var refused = (Refused) reply;
        var contradicted = refused.status() == SPLIT_VIEW || refused.status() == NOT_CONSISTENT;
        return new Standing(
                contradicted ? State.CONTRADICTED : State.REFUSING, known, refused.status() + " " + refused.why());
    }
}
