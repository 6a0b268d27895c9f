package vn.planledger.ledger.witness;

/**
 * How a log stands with a witness.
 *
 * @param cosigned size of the largest checkpoint it cosigned
 * @param detail in words for the operator; empty where all is well
 */
record Standing(State state, long cosigned, String detail) {

    enum State {
        /** The newest checkpoint is cosigned. */
        CURRENT,
        /** It cannot be reached; it is asked again. */
        AWAY,
        /** It does not know the log or its key, or its answer is not good. */
        REFUSING,
        /** It cosigned something that this log does not continue: a split view or a rollback. */
        CONTRADICTED
    }
}
