package vn.planledger.command.shared;

/** The unit a legal time limit is counted in. */
public enum LimitUnit {
    /** Ngày: calendar day. */
    DAY,
    /** Ngày làm việc. */
    WORKING_DAY,
    /** Tháng: calendar month, Civil Code Art. 148(3). */
    MONTH
}
