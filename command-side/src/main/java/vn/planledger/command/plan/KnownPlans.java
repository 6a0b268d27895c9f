package vn.planledger.command.plan;

import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** What consultations, opinions, criticisms and inspections may ask about the plan they are about. */
public final class KnownPlans {

    private final PlanStore plans;

    KnownPlans(PlanStore plans) {
        this.plans = plans;
    }

    /**
     * The sender acts for the body that answers for the plan in the sender's role.
     *
     * @throws Refusal {@code plan.other-body}, {@code duties.not-separate}, {@code plan.unknown}
     */
    public void mustBeCompetent(PlanId plan, Sender sender) {
        plans.load(plan).execute(known -> ChangeRules.mustBeCompetent(known, sender));
    }

    /** @throws Refusal {@code plan.unknown} */
    public void mustBeKnown(PlanId plan) {
        plans.load(plan);
    }

    /** Whether the plan's history is told from papers: what they do not say is not known. */
    public boolean isReconstruction(PlanId plan) {
        return plans.load(plan).invoke(Plan::isReconstruction);
    }

    /**
     * The place somebody points at has something to do with the plan.
     *
     * @param area WKT point, line or polygon, WGS 84
     * @throws Refusal {@code field.too-long}, {@code boundary.unreadable}, {@code area.kind}, {@code area.invalid}, {@code
     *     area.outside-plan}, {@code area.no-boundary}
     */
    public void mustTouch(PlanId plan, String area) {
        var place = Area.parse(area);
        plans.load(plan)
                .execute(known -> place.mustTouch(known.boundary()
                        .orElseThrow(() -> Refusal.rule("area.no-boundary").at("area"))));
    }
}
