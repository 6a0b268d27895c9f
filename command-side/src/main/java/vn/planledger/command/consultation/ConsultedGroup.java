package vn.planledger.command.consultation;

/** The groups with a window of their own (Law 30/2009 Art. 21(4); Law 47/2024 Arts. 36, 37). */
public enum ConsultedGroup {
    /** Cơ quan. */
    AGENCIES,
    /** Tổ chức, cá nhân, cộng đồng dân cư. */
    COMMUNITY,
    /**
     * Mặt trận Tổ quốc: its window is the time between sending it the draft and submitting that for approval (Law 75/2015
     * Art. 36(1)); what it says is a criticism, not an opinion.
     */
    FRONT;

    /** Whether the group answers by opinions. */
    public boolean givesOpinions() {
        return this != FRONT;
    }
}
