package vn.planledger.command.plan;

import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.unit.Gazetteer;

/** The facts that route a registered plan, read back from its registration. */
record PlanFactsOf(Gazetteer gazetteer) {

    PlanFacts of(PlanRegistered registered) {
        var unit = gazetteer.unit(registered.unit(), registered.happenedOn());
        return new PlanFacts(
                registered.kind(),
                registered.procedure(),
                registered.regime(),
                unit.code(),
                unit.name(),
                unit.type(),
                registered.urbanClass(),
                registered.traits(),
                registered.happenedOn(),
                registered.source() != null);
    }
}
