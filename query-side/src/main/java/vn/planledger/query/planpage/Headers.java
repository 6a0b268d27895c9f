package vn.planledger.query.planpage;

import java.util.List;
import java.util.Set;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.ReferenceRecorded;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.query.shared.ReferenceFacts;

/** How a plan's header is read off its first event. */
final class Headers {

    private Headers() {}

    static PlanHeader of(PlanRegistered event) {
        return new PlanHeader(
                event.kind(),
                event.title(),
                List.of(event.unit()),
                event.unitName(),
                event.urbanClass(),
                event.parent() == null ? null : event.parent().value(),
                event.areaHectares(),
                event.boundary(),
                ordered(event.traits()),
                event.regime(),
                event.happenedOn(),
                event.dateBasis(),
                event.source(),
                event.procedure(),
                event.adjusts() == null ? null : event.adjusts().value(),
                event.ground(),
                event.measuredHectares(),
                event.hierarchy(),
                null);
    }

    static PlanHeader of(ReferenceRecorded event) {
        var facts = new ReferenceFacts(
                event.planType(),
                event.status(),
                event.authority(),
                event.decisionNumber(),
                event.decidedOn(),
                event.verification());
        return new PlanHeader(
                event.kind(),
                event.title(),
                event.units(),
                null,
                null,
                event.parent() == null ? null : event.parent().value(),
                event.areaHectares(),
                null,
                List.of(),
                null,
                event.happenedOn(),
                null,
                event.source(),
                null,
                null,
                null,
                null,
                null,
                facts);
    }

    /** A set has no order of its own; the row needs one, or a replay would differ. */
    private static List<PlanTrait> ordered(Set<PlanTrait> traits) {
        return traits == null ? List.of() : traits.stream().sorted().toList();
    }
}
