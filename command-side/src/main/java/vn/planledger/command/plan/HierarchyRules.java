package vn.planledger.command.plan;

import static vn.planledger.command.shared.Refusal.when;

import java.util.Optional;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;

/** A lower plan concretises the approved higher one, as the table {@code hierarchy-rules} said at registration. */
final class HierarchyRules {

    private static final String R2009 = "Luật 30/2009/QH12, Điều 23, 24";

    private HierarchyRules() {}

    static void parentIsNamed(RegisterPlan asked, HierarchyRule rule) {
        var needed = rule.parentRequired() && asked.source() == null && asked.parent() == null;
        if (needed && asked.procedure() == ProcedureType.FORMULATION) {
            throw Refusal.rule("parent.missing", asked.kind(), rule.article()).at("parentId");
        }
    }

    /** What was made of old is recorded as it was made. */
    static void parentFits(RegisterPlan asked, HierarchyRule rule, Plan parent) {
        if (asked.source() != null) {
            return;
        }
        if (!rule.parentKinds().contains(parent.kind())) {
            throw Refusal.rule("parent.wrong-kind", asked.kind(), parent.kind(), rule.article())
                    .at("parentId");
        }
        if (!parent.isApproved() && !rule.briefInParallel()) {
            throw Refusal.rule("parent.not-approved", rule.article()).at("parentId");
        }
    }

    static void sizeFits(RegisterPlan asked, HierarchyRule rule) {
        var limit = rule.maxHectares();
        var area = asked.areaHectares();
        if (limit != null && area != null && area.compareTo(limit) >= 0) {
            throw Refusal.rule("site-plan.too-large", area, limit, rule.article())
                    .at("areaHectares");
        }
    }

    /**
     * The plan, and a brief that could not be made in parallel, wait for the higher plan's approval; a brief made in
     * parallel waits until that was appraised and submitted (Decree 178/2025 Art. 11(3)).
     */
    static Optional<Refusal> theHigherPlanIsFarEnough(Completion c) {
        if (!c.approves()) {
            return Optional.empty();
        }
        var rule = c.plan().registered().map(PlanEvent.PlanRegistered::hierarchy);
        var article = rule.map(HierarchyRule::article).orElse(R2009);
        var parallel = rule.map(HierarchyRule::briefInParallel).orElse(false)
                && c.step().phase() == Phase.BRIEF;
        return parallel
                ? when(!c.higher().submitted(), Refusal.rule("parent.not-submitted", article))
                : when(!c.higher().approved(), Refusal.rule("parent.not-approved", article));
    }
}
