package vn.planledger.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.planledger.command.consultation.ConsultationEvent.BodyInvited;
import vn.planledger.command.consultation.ConsultationEvent.BodyStayedSilent;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationAnnounced;
import vn.planledger.command.consultation.ConsultationEvent.GroupStayedSilent;
import vn.planledger.command.consultation.ConsultationEvent.InvitationAnswered;
import vn.planledger.command.consultation.ConsultationEvent.InvitationOpened;
import vn.planledger.command.consultation.ConsultationEvent.SynopsisPublished;
import vn.planledger.command.consultation.ConsultationEvent.WindowExtended;
import vn.planledger.command.consultation.ConsultationEvent.WindowsOpened;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.criticism.CriticismEvent.CriticismReleased;
import vn.planledger.command.criticism.CriticismEvent.CriticismReported;
import vn.planledger.command.criticism.CriticismEvent.CriticismRequested;
import vn.planledger.command.criticism.CriticismEvent.CriticismSubmitted;
import vn.planledger.command.criticism.CriticismEvent.FrontStayedSilent;
import vn.planledger.command.criticism.CriticismEvent.MeetingRecorded;
import vn.planledger.command.criticism.CriticismEvent.RecommendationDrafted;
import vn.planledger.command.criticism.CriticismEvent.RecommendationDropped;
import vn.planledger.command.criticism.CriticismEvent.RecommendationReplied;
import vn.planledger.command.criticism.CriticismEvent.ReplyJudged;
import vn.planledger.command.criticism.CriticismForm;
import vn.planledger.command.criticism.CriticismId;
import vn.planledger.command.criticism.Heading;
import vn.planledger.command.criticism.Meeting;
import vn.planledger.command.criticism.Recommendation;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.HiddenPassage;
import vn.planledger.command.opinion.OpinionDetails;
import vn.planledger.command.opinion.OpinionEvent.OpinionHidden;
import vn.planledger.command.opinion.OpinionEvent.OpinionRedacted;
import vn.planledger.command.opinion.OpinionEvent.OpinionShown;
import vn.planledger.command.opinion.OpinionEvent.OpinionSplit;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.command.opinion.OpinionEvent.PointAssigned;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.command.opinion.Scan;
import vn.planledger.command.opinion.Topic;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.plan.DocumentId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.template.AnswerTemplateId;
import vn.planledger.command.template.TemplateEvent.AnswerTemplateRetired;
import vn.planledger.command.template.TemplateEvent.AnswerTemplateSaved;

/** One event of each type that is about a consultation, an opinion, an answer template or a criticism, with nothing left out. */
final class ConsultationSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final PlanId PLAN = new PlanId("dong-hai");
    private static final ConsultationId ROUND = ConsultationId.of(PLAN, Phase.PLAN, 1);
    private static final OpinionId OPINION = new OpinionId("opinion-1");
    private static final CriticismId CRITICISM = CriticismId.of(ROUND);
    private static final String HASH = "0a".repeat(32);
    private static final String BODY = "Sở Nông nghiệp và Môi trường Thanh Hóa";
    private static final String PLACE = "POINT (105.81 19.8)";

    private ConsultationSamples() {}

    static Stream<RecordedEvent> all() {
        return Stream.of(rounds(), opinions(), criticisms(), templates()).flatMap(List::stream);
    }

    private static List<RecordedEvent> rounds() {
        return List.of(
                new ConsultationAnnounced(
                        ROUND, PLAN, "public-display", "Mời góp ý đồ án.", Map.of("explanation", HASH), DAY),
                new WindowsOpened(ROUND, PLAN, DAY),
                new BodyInvited(ROUND, PLAN, BODY, ConsultedGroup.AGENCIES, DAY),
                new InvitationOpened(ROUND, PLAN, BODY, DAY),
                new InvitationAnswered(ROUND, PLAN, BODY, OPINION, DAY),
                new WindowExtended(
                        ROUND,
                        PLAN,
                        ConsultedGroup.COMMUNITY,
                        DAY.plusDays(20),
                        DAY.plusDays(30),
                        "Nhiều hộ chưa nhận được hồ sơ",
                        DAY),
                new BodyStayedSilent(ROUND, PLAN, BODY, ConsultedGroup.AGENCIES, DAY),
                new GroupStayedSilent(ROUND, PLAN, ConsultedGroup.COMMUNITY, DAY),
                new SynopsisPublished(ROUND, PLAN, DAY));
    }

    private static List<RecordedEvent> opinions() {
        var details = new OpinionDetails(
                List.of(Topic.TRANSPORT, Topic.GREEN_SPACE),
                "Bản vẽ QH-04",
                PLACE,
                "v1.bmFtZQ",
                "v1.Y29udGFjdA",
                true,
                "2026-11",
                new ReceiptCode("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
        var scan = new Scan(new DocumentId("scan-1"), "Phiếu góp ý.pdf", "application/pdf", 20_480, HASH);
        return List.of(
                new OpinionSubmitted(
                        OPINION,
                        ROUND,
                        PLAN,
                        ConsultedGroup.COMMUNITY,
                        "Đường quá hẹp.\nXin mở rộng.",
                        List.of("Mở rộng đường", "Thêm cây xanh"),
                        DAY,
                        Channel.PAPER,
                        true,
                        BODY,
                        details,
                        scan),
                new OpinionSplit(OPINION, ROUND, PLAN, List.of("Đường quá hẹp.", "Xin mở rộng."), DAY),
                new PointAssigned(
                        OPINION,
                        ROUND,
                        PLAN,
                        2,
                        new Assignee("lan", "Nguyễn Thị Lan", "UBND phường Hạc Thành"),
                        "giao thông",
                        DAY.plusDays(7),
                        DAY),
                new PointAnswered(
                        OPINION,
                        ROUND,
                        PLAN,
                        2,
                        AnswerResult.PARTLY,
                        "Phù hợp quy chuẩn",
                        "Thêm 2 ha cây xanh",
                        "2",
                        DAY),
                new OpinionHidden(OPINION, ROUND, PLAN, "Xúc phạm người khác", DAY),
                new OpinionShown(OPINION, ROUND, PLAN, "Không xúc phạm ai", DAY),
                new OpinionRedacted(
                        OPINION, ROUND, PLAN, List.of(new HiddenPassage(1, 4, 9)), "Có tên người khác", DAY));
    }

    private static List<RecordedEvent> criticisms() {
        var recommendation =
                new Recommendation(2, Heading.FEASIBILITY, "Làm rõ nguồn vốn.", "Thuyết minh, mục 7", PLACE);
        var meeting = new Meeting(
                CriticismForm.CONFERENCE, DAY, "Trụ sở Ủy ban MTTQ phường", 35, 18, 30, 25, 3, 2, "Đã thảo luận.");
        return List.of(
                new CriticismRequested(
                        CRITICISM,
                        PLAN,
                        Phase.PLAN,
                        "Ủy ban MTTQ Việt Nam phường Hạc Thành",
                        Map.of("explanation", HASH),
                        DAY.plusDays(15),
                        DAY.plusDays(30),
                        "Luật 75/2015/QH13 Điều 36 khoản 1",
                        DAY),
                new RecommendationDrafted(CRITICISM, PLAN, recommendation, DAY),
                new RecommendationDropped(CRITICISM, PLAN, 1, DAY),
                new MeetingRecorded(CRITICISM, PLAN, meeting, DAY),
                new CriticismReleased(
                        CRITICISM,
                        PLAN,
                        CriticismForm.CONFERENCE,
                        "12/MTTQ-BTT",
                        "Trần Văn B",
                        "Đồ án cần thiết, còn một điểm phải làm rõ.",
                        List.of(recommendation),
                        DAY),
                new CriticismSubmitted(CRITICISM, PLAN, DAY),
                new RecommendationReplied(
                        CRITICISM,
                        PLAN,
                        2,
                        AnswerResult.ACCEPTED,
                        "Bổ sung phân kỳ vốn",
                        "Thêm bảng phân kỳ",
                        "3",
                        DAY),
                new ReplyJudged(CRITICISM, PLAN, 2, false, "Chưa nêu nguồn vốn", DAY),
                new CriticismReported(CRITICISM, PLAN, "45/TTr-UBND", DAY),
                new FrontStayedSilent(CRITICISM, PLAN, DAY));
    }

    private static List<RecordedEvent> templates() {
        var template = new AnswerTemplateId("template-1");
        return List.of(
                new AnswerTemplateSaved(
                        template,
                        "UBND phường Hạc Thành",
                        "Lộ giới theo quy chuẩn",
                        AnswerResult.NOT_ACCEPTED,
                        "Lộ giới đã theo quy chuẩn",
                        "Không đổi",
                        DAY),
                new AnswerTemplateRetired(template, "UBND phường Hạc Thành", DAY));
    }
}
