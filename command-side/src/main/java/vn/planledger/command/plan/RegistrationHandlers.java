package vn.planledger.command.plan;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import vn.planledger.command.plan.PlanCommand.RecordReference;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;
import vn.planledger.command.unit.Gazetteer;

/** How a plan comes into being. */
final class RegistrationHandlers {

    private final PlanStore plans;
    private final Procedure procedure;
    private final Gazetteer gazetteer;

    RegistrationHandlers(PlanStore plans, Procedure procedure, Gazetteer gazetteer) {
        this.plans = plans;
        this.procedure = procedure;
        this.gazetteer = gazetteer;
    }

    @CommandHandler
    void handle(RegisterPlan asked, MetaData metadata) throws Exception {
        RegistrationRules.check(asked, Sender.from(metadata));
        AdjustmentRules.namesWhatItAdjusts(asked);
        var unit = gazetteer.unit(asked.unit(), asked.happenedOn());
        var facts = Registering.facts(asked, unit);
        var pinned = procedure.pin(facts);
        var ground = AdjustmentRules.ground(asked, procedure.grounds(facts));
        var rule = procedure.hierarchy(facts);
        HierarchyRules.sizeFits(asked, rule);
        checkAdjusted(asked);
        checkPlace(asked, rule);
        var bodies = procedure.bodies(facts);
        var registered = Registering.registered(asked, unit, facts.regime(), parent(asked), ground, rule);
        plans.plans().newInstance(() -> new Plan(registered, pinned, bodies));
        procedure.start(asked.plan(), pinned, facts);
    }

    @CommandHandler
    void handle(RecordReference asked) throws Exception {
        if (asked.source() == null || asked.source().isBlank()) {
            throw Refusal.malformed("reference.without-source", asked.plan().value());
        }
        plans.plans().newInstance(() -> new Plan(Registering.recorded(asked)));
    }

    private void checkAdjusted(RegisterPlan asked) {
        if (asked.adjusts() != null) {
            var adjusted = plans.named(asked.adjusts(), "adjustment.unknown", "adjusts");
            adjusted.execute(plan -> AdjustmentRules.fits(asked, plan));
            if (asked.procedure() == ProcedureType.PARTIAL_ADJUSTMENT) {
                mustLieIn(asked, adjusted.invoke(Plan::boundary));
            }
        }
    }

    private void checkPlace(RegisterPlan asked, HierarchyRule rule) {
        HierarchyRules.parentIsNamed(asked, rule);
        Optional.ofNullable(asked.boundary())
                .map(Boundary::parse)
                .ifPresent(inside -> inside.mustLieInProvince(gazetteer.outline()));
        if (asked.parent() != null) {
            var parent = plans.named(asked.parent(), "parent.unknown", "parentId");
            parent.execute(plan -> HierarchyRules.parentFits(asked, rule, plan));
            mustLieIn(asked, parent.invoke(Plan::boundary));
        }
    }

    private static void mustLieIn(RegisterPlan asked, Optional<Boundary> outer) {
        Optional.ofNullable(asked.boundary())
                .map(Boundary::parse)
                .ifPresent(inner -> outer.ifPresent(inner::mustLieIn));
    }

    /** An adjustment that names no higher plan keeps the one of the plan it adjusts. */
    private PlanId parent(RegisterPlan asked) {
        return asked.parent() == null && asked.adjusts() != null
                ? plans.load(asked.adjusts()).invoke(Plan::parent).orElse(null)
                : asked.parent();
    }
}
