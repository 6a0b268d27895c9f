package vn.planledger.notification.concern;

/** Why somebody is told of an event. */
public enum NotificationKind {
    STEP_OPENED,
    STEP_GIVEN,
    DUE_SOON,
    OVERDUE,
    LAST_DAY_MOVED,
    TAKEN_OVER,
    PHASE_APPROVED("Phase"),
    PLAN_PUBLISHED,
    PROCEDURE_ENDED("ProcedureEnd"),
    SUSPENDED,
    RESUMED,
    INVITED,
    WINDOW_EXTENDED("ConsultedGroup"),
    WINDOW_CLOSED("ConsultedGroup"),
    ANSWERS_PUBLISHED,
    POINT_GIVEN,
    DATA_REQUESTED("DataRequestKind"),
    CRITICISM_REQUESTED,
    CRITICISM_SUBMITTED,
    REPLY_GIVEN,
    REPLY_REJECTED,
    FRONT_SILENT,
    EXPLANATION_ASKED,
    EXPLANATION_GIVEN;

    private final String wordsOfDetail;

    NotificationKind() {
        this("");
    }

    NotificationKind(String wordsOfDetail) {
        this.wordsOfDetail = wordsOfDetail;
    }

    /** Which kind of word the detail is; empty where it stands as it is. */
    public String wordsOfDetail() {
        return wordsOfDetail;
    }

    /** Whether it says that a day comes near or has passed, which a digest says as well. */
    public boolean reminds() {
        return this == DUE_SOON || this == OVERDUE;
    }

    /** Whether only the one it is addressed to may know of it (Law 84/2025/QH15 Art. 6): no letter tells what it is about. */
    public boolean isSecret() {
        return this == EXPLANATION_ASKED || this == EXPLANATION_GIVEN;
    }
}
