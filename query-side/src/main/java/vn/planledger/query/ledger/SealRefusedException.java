package vn.planledger.query.ledger;

/** The sealer found a difference and signs nothing more until somebody has looked. */
public final class SealRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Verdict verdict;
    private final long number;

    /** @param number the row it was found at, from 1 */
    public SealRefusedException(Verdict verdict, long number) {
        super(verdict + " at " + number);
        this.verdict = verdict;
        this.number = number;
    }

    public Verdict verdict() {
        return verdict;
    }

    public long number() {
        return number;
    }
}
