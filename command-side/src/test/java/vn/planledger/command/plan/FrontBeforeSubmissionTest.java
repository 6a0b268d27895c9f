package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.FIRST;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.People.on;
import static vn.planledger.command.criticism.CriticismStory.EARLIEST;
import static vn.planledger.command.criticism.CriticismStory.PLANNED;
import static vn.planledger.command.plan.RoundStory.ASKS_THE_FRONT;
import static vn.planledger.command.plan.RoundStory.completion;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.Refused;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.criticism.CriticismCommand.RequestCriticism;
import vn.planledger.command.criticism.CriticismId;
import vn.planledger.command.criticism.CriticismStory;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** Law 75/2015 Art. 36: no draft is submitted before the Front had its time, nor while one of its recommendations waits. */
class FrontBeforeSubmissionTest {

    private static final String SUBMIT = "submit-for-approval";

    private final RoundStory story = new RoundStory();
    private final CriticismStory front = new CriticismStory(story.room);

    @ParameterizedTest
    @ValueSource(strings = {SUBMIT, "file-site-plan"})
    void before_the_fifteenth_day_it_is_refused_whatever_the_front_has_said(String step) {
        asked(step);
        front.drafted("Mở rộng đường").released().submitted().replied(1).reported();
        refused(step, EARLIEST.minusDays(1), "criticism.too-early", "happenedOn");
        submits(step, EARLIEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {SUBMIT, "file-site-plan"})
    void before_the_day_that_was_promised_it_is_refused_as_long_as_the_front_is_silent(String step) {
        asked(step);
        refused(step, EARLIEST, "criticism.awaited", "happenedOn");
        refused(step, PLANNED.minusDays(1), "criticism.awaited", "happenedOn");
        submits(step, PLANNED);
    }

    @Test
    void what_is_signed_and_not_submitted_is_still_awaited() {
        asked(SUBMIT);
        front.drafted("Mở rộng đường").released();
        refused(SUBMIT, EARLIEST, "criticism.awaited", "happenedOn");
        submits(SUBMIT, PLANNED);
    }

    @Test
    void a_front_that_has_said_it_all_is_not_waited_for() {
        asked(SUBMIT);
        front.released().submitted();
        submits(SUBMIT, EARLIEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {SUBMIT, "file-site-plan"})
    void while_a_recommendation_waits_for_its_reply_it_is_refused(String step) {
        asked(step);
        front.drafted("Mở rộng đường", "Thêm trường học").released().submitted().replied(1);
        refused(step, PLANNED, "criticism.unanswered", null);
        front.replied(2);
        submits(step, PLANNED);
    }

    @Test
    void while_a_reply_that_did_not_satisfy_waits_for_another_it_is_refused() {
        asked(SUBMIT);
        front.drafted("Mở rộng đường").released().submitted().replied(1).judged(1, false);
        refused(SUBMIT, PLANNED, "criticism.unanswered", null);
        front.replied(1).judged(1, false);
        submits(SUBMIT, PLANNED);
    }

    @Test
    void the_report_to_the_approver_may_follow() {
        asked(SUBMIT);
        front.drafted("Mở rộng đường").released().submitted().replied(1);
        submits(SUBMIT, EARLIEST);
    }

    @Test
    void every_round_of_the_phase_counts() {
        asked(SUBMIT);
        front.released().submitted();
        story.consulted(Map.of("notice", "Mời góp ý lại"));
        story.room.send(second(PLANNED.plusDays(20)), Role.PLANNER);

        refused(SUBMIT, PLANNED, "criticism.awaited", "happenedOn");
        submits(SUBMIT, PLANNED.plusDays(20));
    }

    @Test
    void what_is_owed_in_another_phase_is_not_asked_for_here() {
        story.consulted(ASKS_THE_FRONT).opens(SUBMIT, Role.PLANNER, Phase.PLAN, "submitted");
        submits(SUBMIT, TODAY);
    }

    @Test
    void where_the_front_was_not_asked_nothing_is_owed_to_it() {
        story.consulted(Map.of("notice", "Mời góp ý")).opens(SUBMIT, Role.PLANNER, "submitted");
        submits(SUBMIT, TODAY);
    }

    @Test
    void other_steps_do_not_wait_for_the_front() {
        story.consulted(ASKS_THE_FRONT).opens("prepare-dossier", Role.PLANNER, "submitted");
        submits("prepare-dossier", TODAY);
    }

    private void asked(String step) {
        story.consulted(ASKS_THE_FRONT).opens(step, Role.PLANNER, "submitted");
    }

    private void refused(String step, LocalDate day, String code, String field) {
        story.room.refuses(
                completion(step, "submitted", Map.of(), day), on(day, Role.PLANNER), Refused.with(RULE, code, field));
    }

    private void submits(String step, LocalDate day) {
        story.completes(step, "submitted", Role.PLANNER, day);
        assertThat(story.room.events(StepCompleted.class)).last().returns(step, StepCompleted::step);
    }

    private static RequestCriticism second(LocalDate planned) {
        var request = CriticismStory.request();
        return new RequestCriticism(
                CriticismId.of(ConsultationId.of(PLAN, Phase.BRIEF, 2)),
                PLAN,
                Phase.BRIEF,
                request.front(),
                request.documents(),
                EARLIEST,
                planned,
                request.article(),
                FIRST);
    }
}
