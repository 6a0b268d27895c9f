package vn.planledger.query.shared;

/** Where a plan stands. */
public enum PlanStatus {
    /** Its procedure is running. */
    IN_PROCEDURE,
    /** The plan itself, not only its brief, is approved (Law 30/2009 Art. 45). */
    APPROVED,
    /** Announced to the public (Law 30/2009 Art. 53). */
    PUBLISHED,
    /** The approver rejected it. */
    REJECTED,
    /** The planner withdrew it before it was decided. */
    WITHDRAWN,
    /** A master-site plan, accepted in writing (Decree 178/2025 Art. 10). */
    ACCEPTED,
    /** Decided outside PlanLedger and kept with its source; see its own status in the words of the source. */
    REFERENCE
}
