package vn.planledger.confirm;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.ledger.Ledger;
import vn.planledger.query.ledger.SealedCheckpoint;
import vn.planledger.query.ledger.entry.EventEntry;
import vn.planledger.query.ledger.entry.EventSource;
import vn.planledger.query.ledger.tree.InclusionProof;
import vn.planledger.query.ledger.tree.MerkleHash;
import vn.planledger.query.ledger.witness.Cosignatures;

/** Says whether a paper tells of an event as the record holds it, and proves that event's place in the ledger. */
@Component
public class Confirmations {

    private final EventSearch record;
    private final Ledger ledger;
    private final Cosignatures cosignatures;

    Confirmations(EventSearch record, DataSource database, Cosignatures cosignatures) {
        this.record = record;
        this.ledger = new Ledger(database, EventSource.LOG);
        this.cosignatures = cosignatures;
    }

    /**
     * Under the newest checkpoint that a witness cosigned, or where none covers the event, under the newest.
     *
     * @param number of the event
     * @param leaf as printed: 64 hex digits
     * @throws Refusal {@code confirm.unknown}, {@code confirm.forged}, {@code confirm.altered}
     */
    public Confirmation of(long number, String leaf) {
        var event = record.byNumber(number).orElseThrow(() -> Refusal.notFound("confirm.unknown", number));
        var hash = leaf(event);
        if (!HexFormat.of().formatHex(hash).equals(leaf.toLowerCase(Locale.ROOT))) {
            throw Refusal.conflict("confirm.forged", number);
        }
        return checkpoint(number)
                .map(checkpoint -> proven(event, hash, checkpoint))
                .orElseGet(() -> new Confirmation(event, leaf.toLowerCase(Locale.ROOT), null, List.of(), List.of()));
    }

    /** The leaf of an event as it stands in the record: SHA-256(0x00, entry), see {@code docs/ledger.md}. */
    static byte[] leaf(EventRow event) {
        return MerkleHash.leaf(EventEntry.of(event));
    }

    private Optional<SealedCheckpoint> checkpoint(long number) {
        return cosignatures
                .newest(ledger.log())
                .filter(cosigned -> cosigned.size() >= number)
                .or(() -> ledger.newest().filter(newest -> newest.size() >= number));
    }

    private Confirmation proven(EventRow event, byte[] leaf, SealedCheckpoint checkpoint) {
        var index = event.number() - 1;
        var proof = ledger.inclusion(index, checkpoint.size());
        if (!InclusionProof.verify(
                leaf, index, checkpoint.size(), proof, checkpoint.checkpoint().root())) {
            throw Refusal.conflict("confirm.altered", event.number());
        }
        var witnesses = cosignatures.of(ledger.log(), checkpoint.size()).stream()
                .map(WitnessedBy::of)
                .toList();
        return new Confirmation(
                event,
                HexFormat.of().formatHex(leaf),
                checkpoint,
                ProofSteps.of(leaf, index, checkpoint.size(), proof),
                witnesses);
    }
}
