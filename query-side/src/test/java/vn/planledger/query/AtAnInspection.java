package vn.planledger.query;

import static vn.planledger.query.DongHai.PLAN;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.evidence.BundleId;
import vn.planledger.command.evidence.EvidenceEvent.BundleIssued;
import vn.planledger.command.inspection.Conclusion;
import vn.planledger.command.inspection.Finding;
import vn.planledger.command.inspection.InspectionDue;
import vn.planledger.command.inspection.InspectionEvent.ConclusionDrafted;
import vn.planledger.command.inspection.InspectionEvent.ConclusionPublished;
import vn.planledger.command.inspection.InspectionEvent.ConclusionSigned;
import vn.planledger.command.inspection.InspectionEvent.ExplanationAnswered;
import vn.planledger.command.inspection.InspectionEvent.ExplanationRequested;
import vn.planledger.command.inspection.InspectionEvent.FindingDropped;
import vn.planledger.command.inspection.InspectionEvent.FindingRecorded;
import vn.planledger.command.inspection.InspectionEvent.InspectionExtended;
import vn.planledger.command.inspection.InspectionEvent.InspectionOpened;
import vn.planledger.command.inspection.InspectionEvent.InspectionResumed;
import vn.planledger.command.inspection.InspectionEvent.InspectionSuspended;
import vn.planledger.command.inspection.InspectionEvent.StageRecorded;
import vn.planledger.command.inspection.InspectionId;
import vn.planledger.command.inspection.InspectionStage;
import vn.planledger.command.inspection.InspectionWay;
import vn.planledger.command.inspection.PublicationWay;
import vn.planledger.command.opinion.Scan;
import vn.planledger.command.plan.DocumentId;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.shared.Role;

/** An inspection of Đông Hải, from its decision to its published conclusion. */
public final class AtAnInspection {

    public static final InspectionId INSPECTION = new InspectionId("inspection-1");
    public static final LocalDate DAY = LocalDate.of(2016, 6, 1);
    public static final Actor INSPECTOR = new Actor("thu", "Lê Thị Thu", "Thanh tra tỉnh", Role.INSPECTOR);

    private AtAnInspection() {}

    public static InspectionDue due(InspectionStage stage, LocalDate on) {
        return new InspectionDue(stage, on, "Điều 26", true);
    }

    public static InspectionOpened opened() {
        return new InspectionOpened(
                INSPECTION,
                "12/QĐ-TTr",
                "Thẩm định quy hoạch",
                "Sở",
                List.of(PLAN),
                InspectionWay.REMOTE,
                false,
                List.of(due(InspectionStage.ANNOUNCED, DAY.plusDays(15))),
                DAY);
    }

    public static StageRecorded stage(InspectionStage stage, LocalDate day, InspectionDue... due) {
        return new StageRecorded(INSPECTION, stage, null, List.of(due), day);
    }

    public static FindingRecorded found(int number, String text) {
        return new FindingRecorded(INSPECTION, new Finding(number, text, null, List.of(3L)), DAY);
    }

    public static ExplanationRequested asked() {
        return new ExplanationRequested(INSPECTION, 1, "Sở", "Vì sao?", List.of(3L), DAY.plusDays(5), DAY);
    }

    public static ExplanationAnswered answered(LocalDate day) {
        var scan = new Scan(new DocumentId("d-1"), "giai-trinh.pdf", "application/pdf", 10, "0a".repeat(32));
        return new ExplanationAnswered(INSPECTION, 1, "Sở", "Thiếu người", scan, day.isAfter(DAY.plusDays(5)), day);
    }

    public static Conclusion conclusion() {
        return new Conclusion("Đánh giá mật", "Vi phạm mật", "Kiến nghị", null, null, null);
    }

    public static ConclusionSigned signed() {
        return new ConclusionSigned(
                INSPECTION,
                "3/KL-TTr",
                "Trần An",
                conclusion(),
                List.of(due(InspectionStage.PUBLISHED, DAY.plusDays(30))),
                DAY.plusDays(20));
    }

    public static ConclusionPublished published(LocalDate day) {
        return new ConclusionPublished(
                INSPECTION, "https://portal.example/3", List.of(PublicationWay.POSTING), "Toàn văn", List.of(), day);
    }

    public static RecordedEvent[] events() {
        return new RecordedEvent[] {
            opened(),
            stage(InspectionStage.ANNOUNCED, DAY.plusDays(1), due(InspectionStage.ENDED, DAY.plusDays(46))),
            new InspectionExtended(
                    INSPECTION, 25, "Phức tạp", List.of(due(InspectionStage.ENDED, DAY.plusDays(71))), DAY.plusDays(1)),
            new InspectionSuspended(INSPECTION, true, "Bão", DAY.plusDays(4), DAY.plusDays(2)),
            new InspectionResumed(INSPECTION, List.of(due(InspectionStage.ENDED, DAY.plusDays(73))), DAY.plusDays(4)),
            found(1, "Chậm"),
            found(2, "Nhầm"),
            new FindingDropped(INSPECTION, 2, DAY),
            asked(),
            answered(DAY.plusDays(5)),
            new ConclusionDrafted(INSPECTION, conclusion(), DAY.plusDays(18)),
            stage(InspectionStage.APPRAISED, DAY.plusDays(19)),
            signed(),
            published(DAY.plusDays(25)),
            new BundleIssued(new BundleId("bundle-1"), PLAN, "ab".repeat(32), 9, 9, false, DAY.plusDays(26))
        };
    }
}
