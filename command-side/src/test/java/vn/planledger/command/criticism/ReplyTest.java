package vn.planledger.command.criticism;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.criticism.CriticismStory.CRITICISM;
import static vn.planledger.command.criticism.CriticismStory.FRONT;
import static vn.planledger.command.criticism.CriticismStory.judge;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.Refused;
import vn.planledger.command.criticism.CriticismCommand.JudgeReply;
import vn.planledger.command.criticism.CriticismCommand.ReplyToRecommendation;
import vn.planledger.command.criticism.CriticismEvent.RecommendationReplied;
import vn.planledger.command.criticism.CriticismEvent.ReplyJudged;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.shared.Role;

/** Law 75/2015 Art. 36(3): each recommendation is replied to with a reason; one that does not satisfy is replied to once more. */
class ReplyTest {

    private static final String REASON = "Theo quy chuẩn";

    private final CriticismStory story = new CriticismStory();

    @BeforeEach
    void the_front_recommends_two_things() {
        story.drafted("Mở rộng đường", "Thêm trường học").released();
    }

    @ParameterizedTest
    @EnumSource
    void each_is_taken_in_in_part_or_not_with_a_reason(AnswerResult result) {
        story.submitted().room.send(reply(2, result, REASON, null, null), Role.PLANNER);
        assertThat(story.room.events(RecommendationReplied.class))
                .containsExactly(new RecommendationReplied(CRITICISM, PLAN, 2, result, REASON, null, null, TODAY));
    }

    @Test
    void before_it_is_submitted_nothing_is_replied_or_judged() {
        story.refuses(CriticismStory.reply(1), Role.PLANNER, Refused.with(CONFLICT, "criticism.not-submitted"));
        story.refuses(judge(1, true), FRONT, Refused.with(CONFLICT, "criticism.not-submitted"));
    }

    @Test
    void one_reply_is_owed_and_no_second() {
        story.submitted().replied(1);
        story.refuses(CriticismStory.reply(1), Role.PLANNER, Refused.with(CONFLICT, "criticism.replied-already"));
        story.judged(1, true);
        story.refuses(CriticismStory.reply(1), Role.PLANNER, Refused.with(CONFLICT, "criticism.replied-already"));
    }

    @Test
    void what_nobody_recommended_is_neither_replied_to_nor_judged() {
        story.submitted();
        var unknown = Refused.with(NOT_FOUND, "criticism.recommendation-unknown");
        story.refuses(CriticismStory.reply(3), Role.PLANNER, unknown);
        story.refuses(CriticismStory.reply(0), Role.PLANNER, unknown);
        story.refuses(judge(3, true), FRONT, unknown);
    }

    @Test
    void a_reply_that_does_not_satisfy_is_owed_once_more_and_then_no_longer() {
        story.submitted().replied(1).judged(1, false).replied(1).judged(1, false);
        assertThat(story.room.events(RecommendationReplied.class)).hasSize(2);
        story.refuses(CriticismStory.reply(1), Role.PLANNER, Refused.with(CONFLICT, "criticism.replied-already"));
    }

    @Test
    void a_reply_is_judged_once() {
        story.submitted();
        var nothing = Refused.with(CONFLICT, "criticism.nothing-to-judge");
        story.refuses(judge(1, true), FRONT, nothing);
        story.replied(1).judged(1, false);
        story.refuses(judge(1, true), FRONT, nothing);
        story.replied(1).judged(1, true);
        story.refuses(judge(1, false), FRONT, nothing);
    }

    @Test
    void who_is_not_satisfied_says_why() {
        story.submitted().replied(1, 2);
        story.refuses(judgement(1, false, " "), FRONT, Refused.with(MALFORMED, "field.required", "reason"));
        story.refuses(judgement(1, false, null), FRONT, Refused.with(MALFORMED, "field.required", "reason"));
        story.refuses(
                judgement(1, true, "ữ".repeat(20_001)), FRONT, Refused.with(MALFORMED, "field.too-long", "reason"));
        story.room.send(judgement(1, true, null), FRONT);
        story.room.send(judgement(2, true, "Cảm ơn"), FRONT);
        assertThat(story.room.events(ReplyJudged.class)).hasSize(2);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_reply_gives_a_result_and_a_reason(String blank) {
        story.submitted();
        story.refuses(
                reply(1, null, REASON, null, null), Role.PLANNER, Refused.with(MALFORMED, "field.required", "result"));
        story.refuses(
                reply(1, AnswerResult.NOT_ACCEPTED, blank, null, null),
                Role.PLANNER,
                Refused.with(MALFORMED, "field.required", "reason"));
    }

    @Test
    void reason_change_and_version_have_a_greatest_length() {
        story.submitted();
        story.refuses(
                reply(1, AnswerResult.ACCEPTED, "ữ".repeat(20_001), null, null),
                Role.PLANNER,
                Refused.with(MALFORMED, "field.too-long", "reason"));
        story.refuses(
                reply(1, AnswerResult.ACCEPTED, REASON, "ữ".repeat(20_001), null),
                Role.PLANNER,
                Refused.with(MALFORMED, "field.too-long", "change"));
        story.refuses(
                reply(1, AnswerResult.ACCEPTED, REASON, null, "ữ".repeat(101)),
                Role.PLANNER,
                Refused.with(MALFORMED, "field.too-long", "version"));
    }

    private static ReplyToRecommendation reply(
            int recommendation, AnswerResult result, String reason, String change, String version) {
        return new ReplyToRecommendation(CRITICISM, PLAN, recommendation, result, reason, change, version, TODAY);
    }

    private static JudgeReply judgement(int recommendation, boolean satisfied, String reason) {
        return new JudgeReply(CRITICISM, PLAN, recommendation, satisfied, reason, TODAY);
    }
}
