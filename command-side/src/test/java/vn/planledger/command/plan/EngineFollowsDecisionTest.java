package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.PLAN;
import static vn.planledger.command.plan.PlanStory.TODAY;
import static vn.planledger.command.plan.PlanStory.complete;
import static vn.planledger.command.plan.PlanStory.completed;
import static vn.planledger.command.plan.PlanStory.fields;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.optional;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.ProcedureOnPaper.Completed;
import vn.planledger.command.Refused;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** The aggregate decides, and only then the engine moves; if either says no, nothing is recorded. */
class EngineFollowsDecisionTest {

    private final PlanStory story = new PlanStory();
    private final OpenedStep prepare = step(
            "prepare-dossier",
            Role.PLANNER,
            fields(optional("note", FieldType.LONG_TEXT), optional("notice-on", FieldType.DATE)));

    @Test
    void a_decision_completes_the_engine_s_task_of_that_step() {
        var asked = complete("prepare-dossier", "done", Map.of("note", "Bà Lan, 0912…", "notice-on", "2016-03-10"));
        story.given(opened(prepare)).when(asked, by(Role.PLANNER)).expectEvents(completed(prepare, asked));

        assertThat(story.procedure.completed)
                .as("the engine gets dates for its windows and nothing personal")
                .containsExactly(
                        new Completed(PLAN, prepare.taskId(), "done", TODAY, Map.of("notice-on", "2016-03-10")));
    }

    @Test
    void a_date_left_empty_is_not_told_to_the_engine() {
        story.given(opened(prepare))
                .when(complete("prepare-dossier", "done", Map.of("notice-on", "")), by(Role.PLANNER))
                .expectSuccessfulHandlerExecution();

        assertThat(story.procedure.completed).extracting(Completed::routing).containsExactly(Map.of());
    }

    @Test
    void a_refused_decision_leaves_the_engine_where_it_is() {
        story.given(opened(prepare))
                .when(complete("prepare-dossier", "done"), by(Role.APPRAISER))
                .expectException(Refusal.class)
                .expectNoEvents();

        assertThat(story.procedure.completed).isEmpty();
    }

    @Test
    void where_the_engine_refuses_nothing_is_recorded() {
        story.procedure.refuses(Refusal.conflict("step.not-open", "prepare-dossier", ""));

        story.given(opened(prepare))
                .when(complete("prepare-dossier", "done"), by(Role.PLANNER))
                .expectException(Refused.with(CONFLICT, "step.not-open"))
                .expectNoEvents();
    }

    @Test
    void where_the_engine_breaks_nothing_is_recorded() {
        story.procedure.refuses(new IllegalStateException("the engine's database is gone"));

        story.given(opened(prepare))
                .when(complete("prepare-dossier", "done"), by(Role.PLANNER))
                .expectException(IllegalStateException.class)
                .expectNoEvents();
    }

    @Test
    void the_answer_names_the_steps_that_are_open_afterwards() {
        var agreement = step("give-agreement", Role.CONSENT, onlyOutcomes("agreed"));
        story.given(opened(prepare), opened(agreement))
                .when(complete("prepare-dossier", "done"), by(Role.PLANNER))
                .expectResultMessagePayload(List.of(agreement));
    }

    @Test
    void a_step_that_is_not_open_is_refused() {
        story.given(opened(prepare))
                .when(complete("publish", "done"), by(Role.PLANNER))
                .expectException(Refused.with(CONFLICT, "step.not-open"))
                .expectNoEvents();
    }

    @Test
    void a_step_is_completed_once() {
        story.given(opened(prepare), completed(prepare, complete("prepare-dossier", "done")))
                .when(complete("prepare-dossier", "done"), by(Role.PLANNER))
                .expectException(Refused.with(CONFLICT, "step.not-open"))
                .expectNoEvents();
    }

    @Test
    void a_step_that_opens_again_is_completed_under_its_new_task() {
        var again = new OpenedStep(
                prepare.step(),
                "task-of-the-second-round",
                prepare.phase(),
                prepare.role(),
                prepare.organisation(),
                prepare.competence(),
                prepare.form(),
                prepare.deadline(),
                TODAY);
        var asked = complete("prepare-dossier", "done");
        story.given(opened(prepare), completed(prepare, asked), opened(again))
                .when(asked, by(Role.PLANNER))
                .expectEvents(completed(again, asked));

        assertThat(story.procedure.completed).extracting(Completed::taskId).containsExactly(again.taskId());
    }

    @Test
    void a_plan_nobody_registered_is_not_found() {
        var room = new CommandRoom();
        assertThat(room.refusalOf(complete("prepare-dossier", "done"), Role.PLANNER))
                .satisfies(refusal ->
                        assertThat((Refusal) refusal).matches(Refused.with(NOT_FOUND, "plan.unknown")::matches));
    }
}
