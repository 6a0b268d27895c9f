package vn.planledger.query;

import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.ROUND;
import static vn.planledger.query.DongHai.day;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** What the city's Front committee does with the draft of Đông Hải, sent on 4 January 2016 and due on the 25th. */
public final class AtTheFront {

    public static final String COMMITTEE = "Ủy ban Mặt trận Tổ quốc thành phố Thanh Hóa";
    public static final Actor FRONT = new Actor("front", "Đỗ Văn Nam", COMMITTEE, Role.FRONT);
    public static final Actor CHAIR = new Actor("chair", "Hà Thị Lan", COMMITTEE, Role.FRONT_CHAIR);
    public static final CriticismId CRITICISM = CriticismId.of(ROUND);
    /** The types that only the committee's own people read. */
    public static final Set<String> INNER = Set.of(
            "criticism.recommendation-drafted",
            "criticism.recommendation-dropped",
            "criticism.meeting-recorded",
            "criticism.criticism-released");

    private AtTheFront() {}

    public static CriticismRequested requested(CriticismId criticism, String front, String plannedOn) {
        return new CriticismRequested(
                criticism,
                PLAN,
                Phase.PLAN,
                front,
                Map.of("explanation", "cd".repeat(32)),
                day("2016-01-19"),
                day(plannedOn),
                "Luật 75/2015/QH13 Điều 36 khoản 1",
                day("2016-01-04"));
    }

    public static CriticismRequested requested() {
        return requested(CRITICISM, COMMITTEE, "2016-01-25");
    }

    public static Recommendation recommendation(int number, String text) {
        return new Recommendation(number, Heading.FEASIBILITY, text, "Chương 3", "POINT (105.805 19.805)");
    }

    public static RecommendationDrafted drafted(int number, String text) {
        return new RecommendationDrafted(CRITICISM, PLAN, recommendation(number, text), day("2016-01-06"));
    }

    public static RecommendationDropped dropped(int number) {
        return new RecommendationDropped(CRITICISM, PLAN, number, day("2016-01-07"));
    }

    public static MeetingRecorded met() {
        var meeting = new Meeting(
                CriticismForm.CONFERENCE, day("2016-01-08"), "Trụ sở", 15, 10, 12, 9, 2, 1, "Thảo luận về giao thông");
        return new MeetingRecorded(CRITICISM, PLAN, meeting, day("2016-01-08"));
    }

    public static CriticismReleased released(Recommendation... signed) {
        return new CriticismReleased(
                CRITICISM,
                PLAN,
                CriticismForm.CONFERENCE,
                "12/MTTQ-BTT",
                "Hà Thị Lan",
                "Đồ án cơ bản phù hợp",
                List.of(signed),
                day("2016-01-10"));
    }

    public static CriticismSubmitted submitted() {
        return new CriticismSubmitted(CRITICISM, PLAN, day("2016-01-11"));
    }

    public static RecommendationReplied replied(int number, AnswerResult result) {
        return new RecommendationReplied(
                CRITICISM, PLAN, number, result, "Đã xem xét", "Mở rộng đường số 3", "2", day("2016-01-15"));
    }

    public static ReplyJudged judged(int number, boolean satisfied) {
        return new ReplyJudged(
                CRITICISM, PLAN, number, satisfied, satisfied ? null : "Chưa rõ nguồn vốn", day("2016-01-16"));
    }

    public static CriticismReported reported() {
        return new CriticismReported(CRITICISM, PLAN, "31/BC-UBND", day("2016-01-20"));
    }

    public static FrontStayedSilent silent(CriticismId criticism) {
        return new FrontStayedSilent(criticism, PLAN, day("2016-01-26"));
    }

    /** From the request to the report, with a recommendation that satisfies only after its second reply. */
    public static Told tell(Told told) {
        var later = new CriticismId("P24.plan.2.front");
        return told.by(PLANNER, requested())
                .by(
                        FRONT,
                        drafted(1, "Mở rộng đường"),
                        drafted(2, "Thừa"),
                        dropped(2),
                        drafted(3, "Thêm trường"),
                        met())
                .by(CHAIR, released(recommendation(1, "Mở rộng đường"), recommendation(3, "Thêm trường")), submitted())
                .by(PLANNER, replied(1, AnswerResult.ACCEPTED), replied(3, AnswerResult.NOT_ACCEPTED))
                .by(FRONT, judged(1, true), judged(3, false))
                .by(PLANNER, replied(3, AnswerResult.PARTLY), reported())
                .by(PLANNER, requested(later, COMMITTEE, "2016-01-25"))
                .by(Actor.SYSTEM, silent(later));
    }
}
