package vn.planledger.command.plan;

import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.PLAN;
import static vn.planledger.command.plan.PlanStory.complete;
import static vn.planledger.command.plan.PlanStory.completed;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.step;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.PlanCommand.MarkStepOverdue;
import vn.planledger.command.plan.PlanEvent.StepBecameOverdue;
import vn.planledger.command.shared.Role;

/** A limit that passes while the step is open is an event of its own. */
class OverdueStepTest {

    private static final LocalDate DAY_AFTER = LocalDate.of(2016, 3, 22);

    private final OpenedStep check = step("check-dossier", Role.APPRAISER, onlyOutcomes("complete"));
    private final MarkStepOverdue timer = new MarkStepOverdue(PLAN, check.taskId(), DAY_AFTER);

    @Test
    void a_step_that_is_still_open_becomes_overdue() {
        new PlanStory()
                .given(opened(check))
                .when(timer, by(Role.SYSTEM))
                .expectEvents(new StepBecameOverdue(
                        PLAN, "check-dossier", check.taskId(), LocalDate.of(2016, 3, 21), DAY_AFTER));
    }

    @Test
    void a_timer_that_comes_after_the_completion_says_nothing() {
        new PlanStory()
                .given(opened(check), completed(check, complete("check-dossier", "complete")))
                .when(timer, by(Role.SYSTEM))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_reconstruction_is_entered_years_later_and_misses_no_day() {
        PlanStory.reconstructed()
                .given(opened(check))
                .when(timer, by(Role.SYSTEM))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_overdue_step_can_still_be_completed() {
        var asked = complete("check-dossier", "complete");
        new PlanStory()
                .given(
                        opened(check),
                        new StepBecameOverdue(
                                PLAN, "check-dossier", check.taskId(), LocalDate.of(2016, 3, 21), DAY_AFTER))
                .when(asked, by(Role.APPRAISER))
                .expectEvents(completed(check, asked));
    }
}
