package vn.planledger.command.criticism;

import static vn.planledger.command.DongHai.FIRST;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;

import java.time.LocalDate;
import java.util.Map;
import org.hamcrest.Matcher;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.People;
import vn.planledger.command.criticism.CriticismCommand.DraftRecommendation;
import vn.planledger.command.criticism.CriticismCommand.JudgeReply;
import vn.planledger.command.criticism.CriticismCommand.RecordMeeting;
import vn.planledger.command.criticism.CriticismCommand.ReleaseCriticism;
import vn.planledger.command.criticism.CriticismCommand.ReplyToRecommendation;
import vn.planledger.command.criticism.CriticismCommand.ReportCriticism;
import vn.planledger.command.criticism.CriticismCommand.RequestCriticism;
import vn.planledger.command.criticism.CriticismCommand.SubmitCriticism;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/**
 * The Front is sent the brief of Đông Hải on 1 March 2016: it may be submitted from 16 March on, and is meant to be on 10
 * April.
 */
public final class CriticismStory {

    public static final CriticismId CRITICISM = CriticismId.of(ROUND);
    public static final LocalDate EARLIEST = FIRST.plusDays(15);
    public static final LocalDate PLANNED = LocalDate.of(2016, 4, 10);
    public static final String ARTICLE = "Luật 75/2015/QH13, Điều 36 khoản 1";
    public static final Actor FRONT = People.holding(Role.FRONT);
    static final String COMMITTEE = FRONT.organisation();
    static final Actor CHAIR = People.holding(Role.FRONT_CHAIR).actingFor(COMMITTEE);
    static final Map<String, String> DOCUMENTS = Map.of("explanation", "1a".repeat(32));

    public final CommandRoom room;

    /** The draft is sent. */
    CriticismStory() {
        this(DongHai.registered());
        room.send(request(), Role.PLANNER);
    }

    /** Whatever has happened in the room. */
    public CriticismStory(CommandRoom room) {
        this.room = room;
    }

    public static RequestCriticism request() {
        return new RequestCriticism(
                CRITICISM, PLAN, Phase.BRIEF, COMMITTEE, DOCUMENTS, EARLIEST, PLANNED, ARTICLE, FIRST);
    }

    public CriticismStory drafted(String... texts) {
        for (var text : texts) {
            room.send(draft(text), FRONT);
        }
        return this;
    }

    CriticismStory met() {
        room.send(new RecordMeeting(CRITICISM, PLAN, MEETING, TODAY), FRONT);
        return this;
    }

    public CriticismStory released() {
        room.send(release(CriticismForm.WRITTEN), CHAIR);
        return this;
    }

    public CriticismStory submitted() {
        room.send(new SubmitCriticism(CRITICISM, PLAN, TODAY), FRONT);
        return this;
    }

    public CriticismStory replied(int... recommendations) {
        for (var recommendation : recommendations) {
            room.send(reply(recommendation), Role.PLANNER);
        }
        return this;
    }

    public CriticismStory judged(int recommendation, boolean satisfied) {
        room.send(judge(recommendation, satisfied), FRONT);
        return this;
    }

    public CriticismStory reported() {
        room.send(REPORT, Role.PLANNER);
        return this;
    }

    void refuses(Object command, Actor actor, Matcher<Refusal> expected) {
        room.refuses(command, People.by(actor), expected);
    }

    void refuses(Object command, Role role, Matcher<Refusal> expected) {
        room.refuses(command, role, expected);
    }

    static final ReportCriticism REPORT = new ReportCriticism(CRITICISM, PLAN, "31/TTr-UBND", TODAY);

    static final Meeting MEETING = new Meeting(
            CriticismForm.CONFERENCE,
            TODAY.minusDays(3),
            "Hội trường A",
            21,
            14,
            15,
            12,
            2,
            1,
            "Thống nhất hai kiến nghị");

    static DraftRecommendation draft(String text) {
        return new DraftRecommendation(CRITICISM, PLAN, null, Heading.FEASIBILITY, text, null, null, TODAY);
    }

    static ReleaseCriticism release(CriticismForm form) {
        return new ReleaseCriticism(CRITICISM, PLAN, form, "12/MTTQ-BTT", "Chủ tịch", "Đề nghị chỉnh sửa", TODAY);
    }

    static ReplyToRecommendation reply(int recommendation) {
        return new ReplyToRecommendation(
                CRITICISM, PLAN, recommendation, AnswerResult.PARTLY, "Theo quy chuẩn", "Thêm 2 ha", "Lần 2", TODAY);
    }

    static JudgeReply judge(int recommendation, boolean satisfied) {
        return new JudgeReply(
                CRITICISM, PLAN, recommendation, satisfied, satisfied ? null : "Chưa giải trình về giao thông", TODAY);
    }
}
