package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.People.by;
import static vn.planledger.command.criticism.CriticismStory.PLANNED;
import static vn.planledger.command.plan.RoundStory.ASKS_THE_FRONT;
import static vn.planledger.command.plan.RoundStory.completion;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.Refused;
import vn.planledger.command.criticism.CriticismCommand.MarkFrontSilent;
import vn.planledger.command.criticism.CriticismStory;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.shared.Role;

/** Law 75/2015 Art. 36(3): nobody approves what the Front criticised before it was answered and the approver was told. */
class FrontBeforeApprovalTest {

    private final RoundStory story = new RoundStory().consulted(ASKS_THE_FRONT);
    private final CriticismStory front = new CriticismStory(story.room).drafted("Mở rộng đường");

    @ParameterizedTest
    @CsvSource({"decide,approved", "accept-site-plan,accepted"})
    void while_a_recommendation_waits_it_is_not_approved(String step, String outcome) {
        story.opens(step, Role.APPROVER, outcome);
        front.released().submitted();
        refused(step, outcome, "criticism.unanswered");
    }

    @ParameterizedTest
    @CsvSource({"decide,approved", "accept-site-plan,accepted"})
    void answered_and_not_reported_it_is_not_approved_either(String step, String outcome) {
        story.opens(step, Role.APPROVER, outcome);
        front.released().submitted().replied(1);
        refused(step, outcome, "criticism.unreported");
        front.reported();
        decides(step, outcome);
    }

    @Test
    void a_reply_given_after_the_report_is_reported_before_the_approval() {
        story.opens("decide", Role.APPROVER, "approved");
        front.released().submitted().replied(1).reported().judged(1, false);
        refused("decide", "approved", "criticism.unanswered");
        front.replied(1);
        refused("decide", "approved", "criticism.unreported");
        front.reported();
        decides("decide", "approved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"returned", "rejected"})
    void against_the_draft_it_may_be_decided_at_any_time(String outcome) {
        story.opens("decide", Role.APPROVER, "approved", "returned", "rejected");
        front.released().submitted();
        decides("decide", outcome);
    }

    @Test
    void a_front_that_stayed_silent_hinders_no_approval() {
        story.room.send(
                new MarkFrontSilent(CriticismStory.CRITICISM, PlanStory.PLAN, PLANNED.plusDays(1)), Role.SYSTEM);
        story.opens("decide", Role.APPROVER, "approved");
        decides("decide", "approved");
    }

    @Test
    void what_it_says_after_its_silence_is_owed_before_the_approval_all_the_same() {
        story.room.send(
                new MarkFrontSilent(CriticismStory.CRITICISM, PlanStory.PLAN, PLANNED.plusDays(1)), Role.SYSTEM);
        story.opens("decide", Role.APPROVER, "approved");
        front.released().submitted();
        refused("decide", "approved", "criticism.unanswered");
    }

    private void refused(String step, String outcome, String code) {
        story.room.refuses(completion(step, outcome, Map.of(), TODAY), by(Role.APPROVER), Refused.with(RULE, code));
    }

    private void decides(String step, String outcome) {
        story.completes(step, outcome, Role.APPROVER, TODAY);
        assertThat(story.room.events(StepCompleted.class)).last().returns(outcome, StepCompleted::outcome);
    }
}
