package vn.planledger.command.plan;

import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.complete;
import static vn.planledger.command.plan.PlanStory.completed;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.planledger.command.Refused;
import vn.planledger.command.shared.Role;

/** A step is owed by one role, and nobody else completes it. */
class StepOwnerTest {

    private final PlanStory story = new PlanStory();
    private final OpenedStep check = step("check-dossier", Role.APPRAISER, onlyOutcomes("complete", "returned"));

    @Test
    void the_role_that_owes_the_step_completes_it() {
        var asked = complete("check-dossier", "complete");
        story.given(opened(check)).when(asked, by(Role.APPRAISER)).expectEvents(completed(check, asked));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPRAISER")
    void no_other_role_completes_it(Role role) {
        story.given(opened(check))
                .when(complete("check-dossier", "complete"), by(role))
                .expectException(Refused.with(FORBIDDEN, "step.other-role"))
                .expectNoEvents();
    }
}
