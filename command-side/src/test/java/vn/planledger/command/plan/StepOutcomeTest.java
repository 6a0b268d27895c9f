package vn.planledger.command.plan;

import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.complete;
import static vn.planledger.command.plan.PlanStory.completed;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.Refused;
import vn.planledger.command.shared.Role;

/** A step ends in one of the outcomes its form offers. */
class StepOutcomeTest {

    private final PlanStory story = new PlanStory();
    private final OpenedStep report =
            step("issue-appraisal-report", Role.APPRAISER, onlyOutcomes("qualified", "revise", "not-qualified"));

    @ParameterizedTest
    @ValueSource(strings = {"qualified", "revise", "not-qualified"})
    void every_outcome_on_offer_is_taken(String outcome) {
        var asked = complete("issue-appraisal-report", outcome);
        story.given(opened(report)).when(asked, by(Role.APPRAISER)).expectEvents(completed(report, asked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "approved", "Qualified", "qualified "})
    void any_other_is_refused(String outcome) {
        story.given(opened(report))
                .when(complete("issue-appraisal-report", outcome), by(Role.APPRAISER))
                .expectException(Refused.with(MALFORMED, "step.unknown-outcome", "outcome"))
                .expectNoEvents();
    }
}
