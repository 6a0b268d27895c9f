package vn.planledger.query.criticismpage;

/** How far a criticism is. */
public enum CriticismStage {
    /** The Front has the draft and has written nothing yet. */
    REQUESTED,
    /** The Front writes, or has met. */
    DRAFTING,
    /** The chair has signed; it is not sent yet. */
    RELEASED,
    /** Sent to the planner, who owes at least one reply. */
    SUBMITTED,
    /** Every recommendation has its reply; the approver is still to be told. */
    ANSWERED,
    /** Everything in it was reported to the approver. */
    REPORTED;

    static CriticismStage of(Criticism criticism) {
        if (criticism.submittedOn() == null) {
            return unsubmitted(criticism);
        }
        if (criticism.owed() > 0) {
            return SUBMITTED;
        }
        return criticism.reportHolds() ? REPORTED : ANSWERED;
    }

    private static CriticismStage unsubmitted(Criticism criticism) {
        if (criticism.signature() != null) {
            return RELEASED;
        }
        var untouched =
                criticism.recommendations().isEmpty() && criticism.meetings().isEmpty();
        return untouched ? REQUESTED : DRAFTING;
    }
}
