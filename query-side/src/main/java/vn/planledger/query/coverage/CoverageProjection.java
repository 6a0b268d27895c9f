package vn.planledger.query.coverage;

import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.coverage.CoverageEvent.TargetRetired;
import vn.planledger.command.coverage.CoverageEvent.TargetSet;
import vn.planledger.command.plan.PlanEvent.PhaseApproved;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.ReferenceRecorded;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.unit.UnitEvent.UnitRecorded;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/** Targets, units and the plans that may count towards them. An adjustment changes a plan that counts already. */
final class CoverageProjection {

    private final Rows targets;
    private final Rows units;
    private final Rows plans;

    CoverageProjection(MongoDatabase database) {
        this.targets = new Rows(database, Coverage.TARGETS);
        this.units = new Rows(database, Coverage.UNITS);
        this.plans = new Rows(database, Coverage.PLANS).indexedBy("approved", "kind");
    }

    @EventHandler
    void on(TargetSet event, Origin origin) {
        var row = new Row().set("target", event.target()).set("retired", false);
        targets.write(event.target().id(), origin, row);
    }

    @EventHandler
    void on(TargetRetired event, Origin origin) {
        targets.change(event.id(), origin, row -> row.set("retired", true).set("reason", event.reason()));
    }

    @EventHandler
    void on(UnitRecorded event, Origin origin) {
        units.write(event.code(), origin, new Row().set("name", event.nameVi()).set("areaKm2", event.areaKm2()));
    }

    @EventHandler
    void on(PlanRegistered event, Origin origin) {
        var measured = event.measuredHectares() != null;
        var plan = new CoveringPlan(
                event.plan().value(),
                event.kind(),
                event.title(),
                List.of(event.unit()),
                measured ? event.measuredHectares() : event.areaHectares(),
                measured,
                event.boundary());
        write(plan, false, event.procedure() == ProcedureType.FORMULATION, origin);
    }

    @EventHandler
    void on(ReferenceRecorded event, Origin origin) {
        BigDecimal stated = event.areaHectares();
        var plan =
                new CoveringPlan(event.plan().value(), event.kind(), event.title(), event.units(), stated, false, null);
        var approved = event.decisionNumber() != null && event.status().startsWith("approved");
        write(plan, approved, true, origin);
    }

    @EventHandler
    void on(PhaseApproved event, Origin origin) {
        if (event.phase() == Phase.PLAN) {
            plans.change(event.plan().value(), origin, row -> row.set("approved", true));
        }
    }

    private void write(CoveringPlan plan, boolean approved, boolean counts, Origin origin) {
        plans.write(plan.id(), origin, new Row(plan).set("approved", approved).set("counts", counts));
    }
}
