package vn.planledger.command.consultation;

/** The groups with a window of their own (Law 30/2009 Art. 21(4)). */
public enum ConsultedGroup {
    /** Cơ quan. */
    AGENCIES,
    /** Tổ chức, cá nhân, cộng đồng dân cư. */
    COMMUNITY
}
