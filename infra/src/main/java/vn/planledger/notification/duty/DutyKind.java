package vn.planledger.notification.duty;

/** What a day in somebody's calendar is about. */
public enum DutyKind {
    STEP(true, "step"),
    POINT(true, ""),
    DATA_REQUEST(true, "DataRequestKind"),
    OPINION(true, "ConsultedGroup"),
    WINDOW(false, "ConsultedGroup"),
    CRITICISM(true, "Phase"),
    MEETING(false, ""),
    EXPLANATION(true, ""),
    INSPECTION(true, "InspectionStage");

    private final boolean owed;
    private final String wordsOfDetail;

    DutyKind(boolean owed, String wordsOfDetail) {
        this.owed = owed;
        this.wordsOfDetail = wordsOfDetail;
    }

    /** Whether something must be done by that day. */
    public boolean owed() {
        return owed;
    }

    /** Which kind of word the detail is; empty where it stands as it is. */
    public String wordsOfDetail() {
        return wordsOfDetail;
    }

    /** Whether only the one it is told may know of it (Law 84/2025/QH15 Art. 6): no letter and no calendar says what it is. */
    public boolean isSecret() {
        return this == EXPLANATION || this == INSPECTION;
    }
}
