package vn.planledger.command.plan;

import vn.planledger.command.plan.PlanCommand.RecordReference;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.ReferenceRecorded;
import vn.planledger.command.shared.Regime;
import vn.planledger.command.unit.Unit;

/** What a registration comes to: the facts that route the plan, and the event. */
final class Registering {

    private Registering() {}

    static PlanFacts facts(RegisterPlan asked, Unit unit) {
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

    static PlanRegistered registered(
            RegisterPlan asked,
            Unit unit,
            Regime regime,
            PlanId parent,
            AdjustmentGround ground,
            HierarchyRule hierarchy) {
        return new PlanRegistered(
                asked.plan(),
                asked.kind(),
                asked.title().strip(),
                unit.code(),
                unit.name(),
                asked.urbanClass(),
                parent,
                asked.areaHectares(),
                asked.boundary(),
                asked.traits(),
                regime,
                asked.happenedOn(),
                asked.dateBasis(),
                asked.source(),
                asked.procedure(),
                asked.adjusts(),
                ground,
                asked.measuredHectares(),
                hierarchy);
    }

    static ReferenceRecorded recorded(RecordReference asked) {
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
