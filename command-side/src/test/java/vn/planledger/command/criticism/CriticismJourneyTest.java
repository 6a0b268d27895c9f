package vn.planledger.command.criticism;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.FIRST;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.criticism.CriticismStory.CHAIR;
import static vn.planledger.command.criticism.CriticismStory.COMMITTEE;
import static vn.planledger.command.criticism.CriticismStory.CRITICISM;
import static vn.planledger.command.criticism.CriticismStory.DOCUMENTS;
import static vn.planledger.command.criticism.CriticismStory.MEETING;
import static vn.planledger.command.criticism.CriticismStory.release;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.planledger.command.criticism.CriticismEvent.CriticismReleased;
import vn.planledger.command.criticism.CriticismEvent.CriticismReported;
import vn.planledger.command.criticism.CriticismEvent.CriticismRequested;
import vn.planledger.command.criticism.CriticismEvent.CriticismSubmitted;
import vn.planledger.command.criticism.CriticismEvent.MeetingRecorded;
import vn.planledger.command.criticism.CriticismEvent.RecommendationDrafted;
import vn.planledger.command.criticism.CriticismEvent.RecommendationReplied;
import vn.planledger.command.criticism.CriticismEvent.ReplyJudged;
import vn.planledger.command.number.NumberEvent.NumberUsed;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.shared.Phase;

/** A criticism from the day the draft is sent to the day the Front is satisfied and the approver knows (Law 75/2015 Arts. 32 to 36). */
class CriticismJourneyTest {

    private static final Recommendation ROAD = recommendation(1, "Mở rộng đường");
    private static final Recommendation SCHOOL = recommendation(2, "Thêm trường học");

    @Test
    void asked_for_drafted_met_about_signed_submitted_replied_to_judged_and_reported() {
        var story =
                new CriticismStory().drafted("Mở rộng đường", "Thêm trường học").met();
        story.room.send(release(CriticismForm.CONFERENCE), CHAIR);
        story.submitted()
                .replied(1, 2)
                .judged(1, true)
                .judged(2, false)
                .replied(2)
                .judged(2, true)
                .reported();

        assertThat(story.room.events(CriticismEvent.class))
                .containsExactly(
                        new CriticismRequested(
                                CRITICISM,
                                PLAN,
                                Phase.BRIEF,
                                COMMITTEE,
                                DOCUMENTS,
                                CriticismStory.EARLIEST,
                                CriticismStory.PLANNED,
                                CriticismStory.ARTICLE,
                                FIRST),
                        new RecommendationDrafted(CRITICISM, PLAN, ROAD, TODAY),
                        new RecommendationDrafted(CRITICISM, PLAN, SCHOOL, TODAY),
                        new MeetingRecorded(CRITICISM, PLAN, MEETING, TODAY),
                        released(),
                        new CriticismSubmitted(CRITICISM, PLAN, TODAY),
                        replied(1),
                        replied(2),
                        new ReplyJudged(CRITICISM, PLAN, 1, true, null, TODAY),
                        new ReplyJudged(CRITICISM, PLAN, 2, false, "Chưa giải trình về giao thông", TODAY),
                        replied(2),
                        new ReplyJudged(CRITICISM, PLAN, 2, true, null, TODAY),
                        new CriticismReported(CRITICISM, PLAN, "31/TTr-UBND", TODAY));
    }

    @Test
    void its_number_is_taken_from_the_series_of_the_committee() {
        var story = new CriticismStory().drafted("Mở rộng đường").released();
        assertThat(story.room.events(NumberUsed.class))
                .containsExactly(new NumberUsed(PLAN, COMMITTEE, 2016, 12, "MTTQ-BTT", "12/MTTQ-BTT", TODAY));
    }

    private static CriticismReleased released() {
        return new CriticismReleased(
                CRITICISM,
                PLAN,
                CriticismForm.CONFERENCE,
                "12/MTTQ-BTT",
                "Chủ tịch",
                "Đề nghị chỉnh sửa",
                List.of(ROAD, SCHOOL),
                TODAY);
    }

    private static RecommendationReplied replied(int recommendation) {
        return new RecommendationReplied(
                CRITICISM, PLAN, recommendation, AnswerResult.PARTLY, "Theo quy chuẩn", "Thêm 2 ha", "Lần 2", TODAY);
    }

    private static Recommendation recommendation(int number, String text) {
        return new Recommendation(number, Heading.FEASIBILITY, text, null, null);
    }
}
