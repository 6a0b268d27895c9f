package vn.planledger.command.shared;

/** The phases of a plan; PLAN cannot begin before the brief is approved (Law 30/2009 Art. 7, Art. 22(2)). */
public enum Phase {
    /** Chấp thuận chủ trương, before an overall adjustment (Law 30/2009 Art. 50, Decree 178/2025 Art. 17). */
    POLICY,
    /** Nhiệm vụ quy hoạch. */
    BRIEF,
    /** Đồ án quy hoạch. */
    PLAN
}
