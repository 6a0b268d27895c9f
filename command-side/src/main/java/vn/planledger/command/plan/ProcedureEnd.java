package vn.planledger.command.plan;

/** How a procedure ended. */
public enum ProcedureEnd {
    /** Published and archived. */
    COMPLETED,
    /** The approver rejected it. */
    REJECTED
}
