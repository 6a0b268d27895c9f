package vn.planledger.command.plan;

/** How a procedure ended. */
public enum ProcedureEnd {
    /** Published and archived. */
    COMPLETED,
    /** The approver rejected it. */
    REJECTED,
    /** The planner withdrew it before it was decided. */
    WITHDRAWN
}
