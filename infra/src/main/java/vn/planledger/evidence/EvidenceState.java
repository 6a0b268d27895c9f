package vn.planledger.evidence;

/** How far a bundle is. */
public enum EvidenceState {
    /** Waits for its turn. */
    WAITING,
    /** Reads events, models and documents. */
    GATHERING,
    /** It is issued; the ledger seals the event and the witnesses cosign. */
    SEALING,
    /** Proofs are made and the file is written. */
    WRITING,
    DONE,
    FAILED;

    public boolean ended() {
        return this == DONE || this == FAILED;
    }
}
