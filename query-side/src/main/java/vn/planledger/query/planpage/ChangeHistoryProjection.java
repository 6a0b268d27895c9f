package vn.planledger.query.planpage;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.EventNames;
import vn.planledger.command.plan.PlanEvent;
import vn.planledger.command.plan.PlanEvent.ConflictDecided;
import vn.planledger.command.plan.PlanEvent.ConflictFound;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.MigrationProposed;
import vn.planledger.command.plan.PlanEvent.PlanAdjusted;
import vn.planledger.command.plan.PlanEvent.PlanResumed;
import vn.planledger.command.plan.PlanEvent.PlanSuspended;
import vn.planledger.command.plan.PlanEvent.PlanWithdrawn;
import vn.planledger.command.plan.PlanEvent.ProcedureMigrated;
import vn.planledger.command.plan.PlanEvent.ResponsibilityTransferred;
import vn.planledger.command.plan.PlanEvent.SitePlanAccepted;
import vn.planledger.command.plan.PlanEvent.StepCorrected;
import vn.planledger.command.plan.PlanEvent.StepExtended;
import vn.planledger.command.plan.PlanEvent.StepReassigned;
import vn.planledger.command.plan.PlanEvent.StepReminded;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/** The history's lines about what may happen to a plan at any time. */
final class ChangeHistoryProjection {

    private final Rows history;

    ChangeHistoryProjection(MongoDatabase database) {
        this.history = new Rows(database, PlanHistory.COLLECTION);
    }

    @EventHandler
    void on(PlanSuspended event, Origin origin) {
        tell(event, origin);
    }

    @EventHandler
    void on(PlanResumed event, Origin origin) {
        tell(event, origin);
    }

    @EventHandler
    void on(PlanWithdrawn event, Origin origin) {
        tell(event, origin);
    }

    @EventHandler
    void on(StepExtended event, Origin origin) {
        tell(event, origin);
    }

    @EventHandler
    void on(DeadlineMoved event, Origin origin) {
        tell(event, origin);
    }

    @EventHandler
    void on(StepReminded event, Origin origin) {
        tell(event, origin);
    }

    @EventHandler
    void on(StepReassigned event, Origin origin) {
        tell(event, origin);
    }

    @EventHandler
    void on(StepCorrected event, Origin origin) {
        tell(event, origin);
    }

    @EventHandler
    void on(ResponsibilityTransferred event, Origin origin) {
        tell(event, origin);
    }

    @EventHandler
    void on(MigrationProposed event, Origin origin) {
        tell(event, origin);
    }

    @EventHandler
    void on(ProcedureMigrated event, Origin origin) {
        tell(event, origin);
    }

    @EventHandler
    void on(ConflictFound event, Origin origin) {
        tell(event, origin);
    }

    @EventHandler
    void on(ConflictDecided event, Origin origin) {
        tell(event, origin);
    }

    @EventHandler
    void on(PlanAdjusted event, Origin origin) {
        tell(event, origin);
    }

    @EventHandler
    void on(SitePlanAccepted event, Origin origin) {
        tell(event, origin);
    }

    private void tell(PlanEvent event, Origin origin) {
        var actor = origin.actor();
        var entry = new HistoryEntry(
                origin.number(),
                event.plan().value(),
                EventNames.of(event.getClass()),
                event.happenedOn(),
                null,
                origin.recordedAt(),
                actor.name(),
                actor.organisation(),
                actor.role(),
                ChangeSentence.of(event).parameters());
        history.write(origin.number(), origin, new Row(entry));
    }
}
