package vn.planledger.confirm;

import java.util.List;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.ledger.SealedCheckpoint;

/**
 * What the record and the ledger say to the code on a paper.
 *
 * @param leaf of the event, lower-case hex
 * @param checkpoint that the event is proven under; null while none was signed since it was recorded
 * @param proof from the leaf to the checkpoint's root
 * @param witnesses who cosigned the checkpoint
 */
public record Confirmation(
        EventRow event, String leaf, SealedCheckpoint checkpoint, List<ProofStep> proof, List<WitnessedBy> witnesses) {}
