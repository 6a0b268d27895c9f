package vn.planledger.command.plan;

/** What a procedure makes. A master-site plan is a kind of plan, made by a formulation of its own. */
public enum ProcedureType {
    /** Lập quy hoạch: a new plan. */
    FORMULATION,
    /** Điều chỉnh tổng thể (Law 30/2009 Arts 49(1), 50). */
    OVERALL_ADJUSTMENT,
    /** Điều chỉnh cục bộ (Law 30/2009 Arts 49(2), 51). */
    PARTIAL_ADJUSTMENT
}
