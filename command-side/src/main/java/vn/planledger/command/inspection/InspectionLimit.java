package vn.planledger.command.inspection;

import java.util.Arrays;
import java.util.Optional;
import vn.planledger.command.shared.LimitUnit;

/**
 * The time limits of an inspection by the provincial Inspectorate (Law 84/2025/QH15). Where the row of the law that was
 * read does not say from when a limit runs, it is counted from the act before it and marked as not verified.
 */
enum InspectionLimit {
    ANNOUNCEMENT(InspectionStage.OPENED, InspectionStage.ANNOUNCED, 15, 15, LimitUnit.DAY, "Điều 26", true),
    LENGTH(
            InspectionStage.ANNOUNCED,
            InspectionStage.ENDED,
            45,
            45,
            LimitUnit.DAY,
            "Điều 20 khoản 1 điểm b; Điều 2 khoản 10",
            true),
    RESULT_REPORT(InspectionStage.ENDED, InspectionStage.REPORTED, 20, 30, LimitUnit.DAY, "Điều 33", false),
    ASSIGNMENT(InspectionStage.REPORTED, InspectionStage.DRAFT_ASSIGNED, 5, 5, LimitUnit.WORKING_DAY, "Điều 34", false),
    DRAFT(InspectionStage.DRAFT_ASSIGNED, InspectionStage.DRAFTED, 20, 30, LimitUnit.DAY, "Điều 34", false),
    SIGNATURE(InspectionStage.APPRAISED, InspectionStage.SIGNED, 15, 15, LimitUnit.DAY, "Điều 36 khoản 1", false),
    PUBLICATION(InspectionStage.SIGNED, InspectionStage.PUBLISHED, 10, 10, LimitUnit.DAY, "Điều 37", true),
    DIRECTIVE(InspectionStage.RECEIVED, InspectionStage.DIRECTED, 15, 15, LimitUnit.DAY, "Điều 52 đến 54", true),
    FOLLOW_UP(InspectionStage.PUBLISHED, InspectionStage.FOLLOWED_UP, 15, 15, LimitUnit.DAY, "Điều 52 đến 54", true);

    private static final String LAW = "Luật Thanh tra 84/2025/QH15, ";

    private final InspectionStage from;
    private final InspectionStage until;
    private final int amount;
    private final int complex;
    private final LimitUnit unit;
    private final String article;
    private final boolean verified;

    InspectionLimit(
            InspectionStage from,
            InspectionStage until,
            int amount,
            int complex,
            LimitUnit unit,
            String article,
            boolean verified) {
        this.from = from;
        this.until = until;
        this.amount = amount;
        this.complex = complex;
        this.unit = unit;
        this.article = article;
        this.verified = verified;
    }

    /** The limit that begins to run when a stage is reached. */
    static Optional<InspectionLimit> begunBy(InspectionStage stage) {
        return Arrays.stream(values()).filter(limit -> limit.from == stage).findFirst();
    }

    InspectionStage until() {
        return until;
    }

    /** @param isComplex whether the longer time of complex cases is allowed */
    int amount(boolean isComplex) {
        return isComplex ? complex : amount;
    }

    LimitUnit unit() {
        return unit;
    }

    String article() {
        return LAW + article;
    }

    boolean verified() {
        return verified;
    }
}
