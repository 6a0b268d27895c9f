package vn.planledger.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.MigrationReport;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;

/**
 * What the page of a change shows.
 *
 * @param change its name in addresses and messages
 * @param event logical name of the event it writes
 * @param fits whether the plan is in a state for it
 * @param move the proposed move it approves, or null
 */
record ChangePage(
        String plan,
        String title,
        String change,
        String event,
        boolean fits,
        ChangeInput input,
        List<StepPage.Field> fields,
        MigrationReport move) {

    /** Makes it. */
    @Component
    static class Maker {

        private final PlanPages plans;
        private final ChangeFields fields;

        Maker(PlanPages plans, ChangeFields fields) {
            this.plans = plans;
            this.fields = fields;
        }

        ChangePage of(PlanId id, Change change, ChangeInput input) {
            var plan = plans.byId(id).orElseThrow(() -> Refusal.notFound("plan.unknown", id.value()));
            return new ChangePage(
                    plan.id(),
                    plan.header().title(),
                    change.path(),
                    change.event(),
                    change.fits(plan),
                    input,
                    fields.of(change, plan, input),
                    move(change, plan));
        }

        private static MigrationReport move(Change change, PlanPage plan) {
            return change == Change.APPROVE ? plan.proposedMove() : null;
        }
    }
}
