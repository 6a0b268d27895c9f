package vn.planledger.query.ledger;

/**
 * The first thing that is not as it was sealed.
 *
 * @param number of the row, from 1; of a forged checkpoint its size
 */
public record Difference(Verdict verdict, long number) {

    @Override
    public String toString() {
        return verdict + " at " + number;
    }
}
