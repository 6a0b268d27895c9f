package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.PLAN;
import static vn.planledger.command.plan.PlanStory.TODAY;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.step;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.planledger.command.plan.PlanCommand.EndProcedure;
import vn.planledger.command.plan.PlanCommand.OpenStep;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.shared.Role;

/** What the engine does becomes part of the plan's history. */
class ProcedureMovesTest {

    private final PlanStory story = new PlanStory();

    @Test
    void a_step_the_engine_opens_is_recorded_with_all_that_it_asks_for() {
        var check = step("check-dossier", Role.APPRAISER, onlyOutcomes("complete", "returned"));
        story.given()
                .when(new OpenStep(PLAN, check), by(Role.SYSTEM))
                .expectEvents(opened(check))
                .expectState(plan -> assertThat(plan.open.all()).containsExactly(check));
    }

    @ParameterizedTest
    @EnumSource
    void the_end_of_the_procedure_is_recorded(ProcedureEnd end) {
        story.given()
                .when(new EndProcedure(PLAN, end, TODAY), by(Role.SYSTEM))
                .expectEvents(new ProcedureEnded(PLAN, end, TODAY));
    }

    @Test
    void a_procedure_ends_once() {
        story.given(new ProcedureEnded(PLAN, ProcedureEnd.COMPLETED, TODAY))
                .when(new EndProcedure(PLAN, ProcedureEnd.REJECTED, TODAY), by(Role.SYSTEM))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
