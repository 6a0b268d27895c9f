package vn.planledger.ledger.witness;

import vn.planledger.query.ledger.note.SignatureLine;

/** What a witness says to a checkpoint. */
sealed interface Reply {

    /** @param line verified under the witness's key */
    record Cosigned(SignatureLine line) implements Reply {}

    /** @param size of the last checkpoint it cosigned: it wants a proof from there */
    record FromSize(long size) implements Reply {}

    /**
     * @param status of HTTP
     * @param why in the witness's words, cut short
     */
    record Refused(int status, String why) implements Reply {}
}
