package vn.planledger.query.ledger;

/** What can be wrong with a log. */
public enum Verdict {
    /** A row was taken out. */
    MISSING,
    /** A row is not what was sealed: some column, its time or its content. */
    ALTERED,
    /** A row was put in where others were sealed. */
    EXTRA,
    /** A row stands at the place of another. */
    REORDERED,
    /** The last sealed rows are gone. */
    TRUNCATED,
    /** A newer checkpoint than the database knows was signed: an older state was put back. */
    ROLLED_BACK,
    /** A checkpoint that this log's key did not sign, or whose root is not that of the sealed leaves. */
    CHECKPOINT_FORGED,
    /** The kept hashes of the tree are not what was signed. */
    HASHES_ALTERED,
    /** The two implementations disagree about new rows. */
    IMPLEMENTATIONS_DIFFER
}
