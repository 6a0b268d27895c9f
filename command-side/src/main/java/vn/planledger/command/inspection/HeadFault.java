package vn.planledger.command.inspection;

/** What a head is held to where there was corruption or waste (Law 84/2025/QH15 Art. 33(2)). */
public enum HeadFault {
    /** Yếu kém về năng lực quản lý. */
    WEAK_MANAGEMENT,
    /** Thiếu trách nhiệm. */
    LACK_OF_RESPONSIBILITY,
    /** Bao che. */
    COVERING_UP
}
