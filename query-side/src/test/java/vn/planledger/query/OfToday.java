package vn.planledger.query;

import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.DateBasis;

/** A plan that is made now and not entered from the past, so that its limits run. */
public final class OfToday {

    private OfToday() {}

    public static PlanRegistered registered(PlanId plan) {
        var past = DongHai.registered(plan, PlanKind.DETAILED, "Tự Do");
        return new PlanRegistered(
                plan,
                past.kind(),
                past.title(),
                past.unit(),
                past.unitName(),
                past.urbanClass(),
                past.parent(),
                past.areaHectares(),
                past.boundary(),
                past.traits(),
                past.regime(),
                past.happenedOn(),
                DateBasis.STATED,
                null,
                past.procedure(),
                null,
                null,
                null,
                null);
    }
}
