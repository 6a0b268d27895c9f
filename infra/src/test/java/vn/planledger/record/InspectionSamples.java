package vn.planledger.record;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.planledger.command.inspection.Conclusion;
import vn.planledger.command.inspection.Finding;
import vn.planledger.command.inspection.HeadFault;
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
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.RecordedEvent;

/** One event of every type of an inspection. */
final class InspectionSamples {

    private static final InspectionId ID = new InspectionId("inspection-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String BODY = "UBND phường Hạc Thành";

    private InspectionSamples() {}

    static Stream<RecordedEvent> all() {
        return Stream.concat(running().stream(), concluding().stream());
    }

    private static List<RecordedEvent> running() {
        var scan =
                new Scan(new DocumentId("document-1"), "Giải trình.pdf", "application/pdf", 1_048_576, "0a".repeat(32));
        return List.of(
                new InspectionOpened(
                        ID,
                        "12/QĐ-TTr",
                        "Lập, thẩm định quy hoạch",
                        BODY,
                        List.of(new PlanId("dong-hai")),
                        InspectionWay.REMOTE,
                        true,
                        due(InspectionStage.ANNOUNCED),
                        DAY),
                new StageRecorded(ID, InspectionStage.ANNOUNCED, "1/BB-TTr", due(InspectionStage.ENDED), DAY),
                new InspectionExtended(ID, 25, "Phức tạp", due(InspectionStage.ENDED), DAY),
                new InspectionSuspended(ID, true, "Bão", DAY.plusDays(10), DAY),
                new InspectionResumed(ID, due(InspectionStage.ENDED), DAY),
                new FindingRecorded(
                        ID,
                        new Finding(1, "Chậm thẩm định", "Nghị định 178/2025/NĐ-CP, Điều 12", List.of(7L, 9L)),
                        DAY),
                new FindingDropped(ID, 1, DAY),
                new ExplanationRequested(ID, 1, BODY, "Vì sao chậm?", List.of(7L), DAY.plusDays(5), DAY),
                new ExplanationAnswered(ID, 1, BODY, "Thiếu người", scan, false, DAY));
    }

    private static List<RecordedEvent> concluding() {
        var conclusion = new Conclusion(
                "Đánh giá", "Chậm thẩm định", "Kiến nghị", "Không có", "Không có", HeadFault.LACK_OF_RESPONSIBILITY);
        return List.of(
                new ConclusionDrafted(ID, conclusion, DAY),
                new ConclusionSigned(ID, "3/KL-TTr", "Trần An", conclusion, due(InspectionStage.PUBLISHED), DAY),
                new ConclusionPublished(
                        ID,
                        "https://portal.example/kl-3",
                        List.of(PublicationWay.MEETING, PublicationWay.POSTING),
                        "Toàn văn kết luận",
                        due(InspectionStage.FOLLOWED_UP),
                        DAY));
    }

    private static List<InspectionDue> due(InspectionStage stage) {
        return List.of(new InspectionDue(stage, DAY.plusDays(15), "Luật Thanh tra 84/2025/QH15, Điều 26", true));
    }
}
