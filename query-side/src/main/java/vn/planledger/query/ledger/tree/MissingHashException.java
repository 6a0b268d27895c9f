package vn.planledger.query.ledger.tree;

/** A hash that should be kept is not there: somebody took it out. */
public final class MissingHashException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MissingHashException(int level, long from, int count, int found) {
        super("of %d hashes of level %d from %d on, %d are there".formatted(count, level, from, found));
    }
}
