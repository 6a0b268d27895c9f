package vn.planledger.query.planpage;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.EventNames;
import vn.planledger.command.plan.PlanEvent.DocumentAdded;
import vn.planledger.command.plan.PlanEvent.PhaseApproved;
import vn.planledger.command.plan.PlanEvent.PlanPublished;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.plan.PlanEvent.ProcedureStarted;
import vn.planledger.command.plan.PlanEvent.ReferenceRecorded;
import vn.planledger.command.plan.PlanEvent.StepBecameOverdue;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.shared.Role;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/** One row per event of a plan. It holds what its sentence names and no text of an opinion. */
final class HistoryProjection {

    private final Rows history;

    HistoryProjection(MongoDatabase database) {
        this.history = new Rows(database, PlanHistory.COLLECTION).indexedBy("plan", "number");
    }

    @EventHandler
    void on(PlanRegistered event, Origin origin) {
        tell(event, event.plan(), event.dateBasis(), origin, Sentence.of(event));
    }

    @EventHandler
    void on(ReferenceRecorded event, Origin origin) {
        tell(event, event.plan(), null, origin, Sentence.of(event));
    }

    @EventHandler
    void on(ProcedureStarted event, Origin origin) {
        tell(event, event.plan(), null, origin, Sentence.of(event));
    }

    @EventHandler
    void on(StepOpened event, Origin origin) {
        tell(event, event.plan(), null, origin, Sentence.of(event));
    }

    @EventHandler
    void on(DocumentAdded event, Origin origin) {
        tell(event, event.plan(), event.dateBasis(), origin, Sentence.of(event));
    }

    @EventHandler
    void on(StepCompleted event, Origin origin) {
        tell(event, event.plan(), event.dateBasis(), origin, Sentence.of(event));
    }

    @EventHandler
    void on(StepBecameOverdue event, Origin origin) {
        tell(event, event.plan(), null, origin, Sentence.of(event));
    }

    @EventHandler
    void on(PhaseApproved event, Origin origin) {
        tell(event, event.plan(), event.dateBasis(), origin, Sentence.of(event));
    }

    @EventHandler
    void on(PlanPublished event, Origin origin) {
        tell(event, event.plan(), event.dateBasis(), origin, new Sentence());
    }

    @EventHandler
    void on(ProcedureEnded event, Origin origin) {
        tell(event, event.plan(), null, origin, new Sentence().with("end", event.end()));
    }

    private void tell(RecordedEvent event, PlanId plan, DateBasis basis, Origin origin, Sentence sentence) {
        var actor = origin.actor();
        var entry = new HistoryEntry(
                origin.number(),
                plan.value(),
                EventNames.of(event.getClass()),
                event.happenedOn(),
                basis,
                origin.recordedAt(),
                actor.role() == Role.CITIZEN ? null : actor.name(),
                actor.organisation(),
                actor.role(),
                sentence.parameters());
        history.write(origin.number(), origin, new Row(entry));
    }
}
