package vn.planledger.command.shared;

/** The two phases of a plan; PLAN cannot begin before the brief is approved (Law 30/2009 Art. 7, Art. 22(2)). */
public enum Phase {
    /** Nhiệm vụ quy hoạch. */
    BRIEF,
    /** Đồ án quy hoạch. */
    PLAN
}
