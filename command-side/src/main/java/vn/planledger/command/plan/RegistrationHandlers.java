package vn.planledger.command.plan;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.plan.PlanCommand.RecordReference;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.ReferenceRecorded;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Regime;
import vn.planledger.command.shared.Sender;
import vn.planledger.command.unit.Gazetteer;
import vn.planledger.command.unit.Unit;

/** How a plan comes into being. */
final class RegistrationHandlers {

    private final Repository<Plan> plans;
    private final Procedure procedure;
    private final Gazetteer gazetteer;

    RegistrationHandlers(Repository<Plan> plans, Procedure procedure, Gazetteer gazetteer) {
        this.plans = plans;
        this.procedure = procedure;
        this.gazetteer = gazetteer;
    }

    @CommandHandler
    void handle(RegisterPlan asked, MetaData metadata) throws Exception {
        RegistrationRules.check(asked, Sender.from(metadata));
        var unit = gazetteer.unit(asked.unit(), asked.happenedOn());
        checkPlace(asked);
        var facts = facts(asked, unit);
        var pinned = procedure.pin(facts);
        plans.newInstance(() -> new Plan(registered(asked, unit, facts.regime()), pinned));
        procedure.start(asked.plan(), pinned, facts);
    }

    @CommandHandler
    void handle(RecordReference asked) throws Exception {
        if (asked.source() == null || asked.source().isBlank()) {
            throw Refusal.malformed("reference.without-source", asked.plan().value());
        }
        plans.newInstance(() -> new Plan(recorded(asked)));
    }

    private void checkPlace(RegisterPlan asked) {
        var boundary = Optional.ofNullable(asked.boundary()).map(Boundary::parse);
        boundary.ifPresent(inside -> inside.mustLieInProvince(gazetteer.outline()));
        if (asked.parent() != null) {
            var parent = parent(asked.parent());
            parent.execute(plan -> RegistrationRules.parentFits(asked, plan));
            var outer = parent.invoke(Plan::boundary);
            boundary.ifPresent(inner -> outer.ifPresent(inner::mustLieIn));
        }
    }

    private Aggregate<Plan> parent(PlanId id) {
        try {
            return plans.load(id.value());
        } catch (AggregateNotFoundException unknown) {
            throw Refusal.rule("parent.unknown", id.value()).at("parentId");
        }
    }

    private static PlanFacts facts(RegisterPlan asked, Unit unit) {
        return new PlanFacts(
                asked.kind(),
                asked.procedure(),
                Regime.on(asked.happenedOn()),
                unit.code(),
                unit.name(),
                unit.type(),
                asked.urbanClass(),
                asked.traits(),
                asked.happenedOn(),
                asked.source() != null);
    }

    private static PlanRegistered registered(RegisterPlan asked, Unit unit, Regime regime) {
        return new PlanRegistered(
                asked.plan(),
                asked.kind(),
                asked.title().strip(),
                unit.code(),
                unit.name(),
                asked.urbanClass(),
                asked.parent(),
                asked.areaHectares(),
                asked.boundary(),
                asked.traits(),
                regime,
                asked.happenedOn(),
                asked.dateBasis(),
                asked.source(),
                asked.procedure(),
                asked.adjusts(),
                asked.ground(),
                asked.measuredHectares(),
                null);
    }

    private static ReferenceRecorded recorded(RecordReference asked) {
        return new ReferenceRecorded(
                asked.plan(),
                asked.kind(),
                asked.title(),
                asked.planType(),
                asked.units(),
                asked.parent(),
                asked.areaHectares(),
                asked.status(),
                asked.authority(),
                asked.decisionNumber(),
                asked.decidedOn(),
                asked.verification(),
                asked.source(),
                asked.happenedOn());
    }
}
