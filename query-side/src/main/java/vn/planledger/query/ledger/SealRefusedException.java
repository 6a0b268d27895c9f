package vn.planledger.query.ledger;

/** The sealer found a difference and signs nothing more until somebody has looked. */
public final class SealRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Verdict verdict;
    private final long number;

    /** @param number the row it was found at, from 1 */
    public SealRefusedException(Verdict verdict, long number) {
        this(verdict, number, null);
    }

    /**
     * @param number the row it was found at, from 1
     * @param cause how it was found; null for none
     */
    public SealRefusedException(Verdict verdict, long number, Exception cause) {
        super(verdict + " at " + number, cause);
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
