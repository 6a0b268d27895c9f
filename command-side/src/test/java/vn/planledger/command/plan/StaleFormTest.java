package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.PLAN;
import static vn.planledger.command.plan.PlanStory.TODAY;
import static vn.planledger.command.plan.PlanStory.completed;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.command.Refused;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Role;

/** A form belongs to one opening of a step: what was filled for an earlier one is not taken for a later one. */
class StaleFormTest {

    private final PlanStory story = new PlanStory();
    private final OpenedStep prepare = step("prepare-dossier", Role.PLANNER, onlyOutcomes("done"));

    @Test
    void a_form_made_for_an_earlier_opening_is_refused() {
        story.given(opened(prepare))
                .when(filled("task-of-last-month"), by(Role.PLANNER))
                .expectException(Refused.with(CONFLICT, "step.form-stale"))
                .expectNoEvents();
        assertThat(story.procedure.completed).isEmpty();
    }

    @Test
    void a_form_made_for_this_opening_is_taken() {
        var asked = filled(prepare.taskId());
        story.given(opened(prepare)).when(asked, by(Role.PLANNER)).expectEvents(completed(prepare, asked));
    }

    @Test
    void who_names_no_form_means_the_step_that_is_open() {
        var asked = filled(null);
        story.given(opened(prepare)).when(asked, by(Role.PLANNER)).expectEvents(completed(prepare, asked));
    }

    private static CompleteStep filled(String taskId) {
        return new CompleteStep(PLAN, "prepare-dossier", "done", Map.of(), TODAY, DateBasis.STATED, taskId);
    }
}
