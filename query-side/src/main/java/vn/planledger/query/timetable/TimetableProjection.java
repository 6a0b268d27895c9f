package vn.planledger.query.timetable;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import vn.planledger.command.calendar.Pause;
import vn.planledger.command.plan.MoveCause;
import vn.planledger.command.plan.PlanEvent;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.PlanResumed;
import vn.planledger.command.plan.PlanEvent.PlanSuspended;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.plan.PlanEvent.ResponsibilityTransferred;
import vn.planledger.command.plan.PlanEvent.StepBecameOverdue;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/** One row per plan with a procedure: its steps in time. */
final class TimetableProjection {

    private static final String STEPS = "steps";

    private final Rows timetables;

    TimetableProjection(MongoDatabase database) {
        this.timetables = new Rows(database, Timetables.COLLECTION).indexedBy("running");
    }

    @EventHandler
    void on(PlanRegistered event, Origin origin) {
        var row = new Row()
                .set("plan", event.plan())
                .set("running", true)
                .set("reconstruction", event.source() != null)
                .set(STEPS, List.of())
                .set("pauses", List.of());
        timetables.write(event.plan().value(), origin, row);
    }

    @EventHandler
    void on(StepOpened event, Origin origin) {
        var opened = event.step();
        var step = new TimetableStep(
                opened.step(),
                opened.taskId(),
                opened.phase(),
                opened.role(),
                opened.organisation(),
                opened.openedOn(),
                opened.deadline().dueOn(),
                opened.deadline(),
                List.of(),
                opened.outcomeDeadlines(),
                null,
                null,
                false);
        change(event, origin, row -> row.add(STEPS, step).set("running", true));
    }

    @EventHandler
    void on(StepCompleted event, Origin origin) {
        step(
                event,
                event.taskId(),
                origin,
                step -> step.append("completedOn", event.happenedOn().toString())
                        .append("outcome", event.outcome()));
    }

    @EventHandler
    void on(StepBecameOverdue event, Origin origin) {
        step(event, event.taskId(), origin, step -> step.put("overdue", true));
    }

    @EventHandler
    void on(DeadlineMoved event, Origin origin) {
        var move = new TimetableMove(
                event.cause(),
                event.before().dueOn(),
                event.after().dueOn(),
                ground(event),
                event.happenedOn(),
                origin.number());
        step(event, event.taskId(), origin, step -> {
            var row = new Row(step);
            row.add("moves", move).set("deadline", event.after()).set("outcomeDeadlines", event.outcomeDeadlines());
        });
    }

    @EventHandler
    void on(PlanSuspended event, Origin origin) {
        change(event, origin, row -> row.add("pauses", new Pause(event.happenedOn(), null)));
    }

    @EventHandler
    void on(PlanResumed event, Origin origin) {
        change(
                event,
                origin,
                row -> row.removeIf("pauses", pause -> pause.get("resumedOn") == null)
                        .add("pauses", new Pause(event.suspendedOn(), event.happenedOn())));
    }

    @EventHandler
    void on(ResponsibilityTransferred event, Origin origin) {
        change(
                event,
                origin,
                row -> row.elements(STEPS).stream()
                        .filter(step -> step.get("completedOn") == null)
                        .filter(step -> event.from().equals(step.getString("organisation")))
                        .forEach(step -> step.put("organisation", event.to())));
    }

    /** A completed plan waits for its review; a rejected or withdrawn one for nothing. */
    @EventHandler
    void on(ProcedureEnded event, Origin origin) {
        change(event, origin, row -> {
            row.set("running", false);
            if (event.end() == ProcedureEnd.WITHDRAWN) {
                row.removeIf(STEPS, step -> step.get("completedOn") == null);
            }
        });
    }

    /** A later move keeps the extensions it found: only the move that an extension caused rests on its ground. */
    private static String ground(DeadlineMoved event) {
        var extensions = event.after().extensions();
        return event.cause() == MoveCause.EXTENSION && !extensions.isEmpty()
                ? extensions.get(extensions.size() - 1).ground()
                : null;
    }

    private void step(PlanEvent event, String taskId, Origin origin, Consumer<Document> change) {
        change(
                event,
                origin,
                row -> row.elements(STEPS).stream()
                        .filter(step -> taskId.equals(step.getString("taskId")))
                        .forEach(change));
    }

    private void change(PlanEvent event, Origin origin, Consumer<Row> change) {
        timetables.change(event.plan().value(), origin, change);
    }
}
