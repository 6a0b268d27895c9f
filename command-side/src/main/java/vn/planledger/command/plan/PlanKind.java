package vn.planledger.command.plan;

/** The levels of urban plan (Law 30/2009 Art. 18). */
public enum PlanKind {
    /** Quy hoạch chung. */
    GENERAL,
    /** Quy hoạch phân khu. */
    ZONAL,
    /** Quy hoạch chi tiết. */
    DETAILED,
    /** Quy hoạch tổng mặt bằng: the shortened procedure of Decree 178/2025 Art. 10. */
    MASTER_SITE,
    /** Any other planning instrument kept as a reference: provincial, district or sector plans, programmes. */
    OTHER
}
