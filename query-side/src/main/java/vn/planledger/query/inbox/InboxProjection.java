package vn.planledger.query.inbox;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.plan.PlanEvent.ResponsibilityTransferred;
import vn.planledger.command.plan.PlanEvent.StepBecameOverdue;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.PlanEvent.StepReassigned;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/** One row per open step. A closed one leaves its task id behind, so that an old event cannot open it again. */
final class InboxProjection {

    static final String CLOSED = "inbox_closed";
    static final String PLANS = "inbox_plans";

    private static final String NEVER = "9999-12-31";

    private final Rows open;
    private final Rows closed;
    private final Rows plans;

    InboxProjection(MongoDatabase database) {
        this.open = new Rows(database, Worklist.COLLECTION)
                .indexedBy("role", Worklist.URGENCY, "_id")
                .indexedBy("plan");
        this.closed = new Rows(database, CLOSED);
        this.plans = new Rows(database, PLANS);
    }

    @EventHandler
    void on(PlanRegistered event, Origin origin) {
        var row = new Row()
                .set("title", event.title())
                .set("kind", event.kind())
                .set("unit", event.unit())
                .set("unitName", event.unitName());
        plans.write(event.plan().value(), origin, row);
    }

    @EventHandler
    void on(StepOpened event, Origin origin) {
        var taskId = event.step().taskId();
        if (closed.find(taskId).isEmpty()) {
            open.write(
                    taskId, origin, row(event, plans.find(event.plan().value()).orElseThrow()));
        }
    }

    @EventHandler
    void on(StepBecameOverdue event, Origin origin) {
        if (closed.find(event.taskId()).isEmpty()) {
            open.change(event.taskId(), origin, row -> row.set("markedOverdue", true));
        }
    }

    @EventHandler
    void on(DeadlineMoved event, Origin origin) {
        var dueOn = event.after().dueOn();
        if (closed.find(event.taskId()).isEmpty()) {
            open.change(
                    event.taskId(),
                    origin,
                    row -> row.set("dueOn", dueOn).set(Worklist.URGENCY, dueOn == null ? NEVER : dueOn));
        }
    }

    @EventHandler
    void on(StepReassigned event, Origin origin) {
        if (closed.find(event.taskId()).isEmpty()) {
            open.change(event.taskId(), origin, row -> row.set("assignee", event.assignee()));
        }
    }

    @EventHandler
    void on(ResponsibilityTransferred event, Origin origin) {
        open.idsOlder("plan", event.plan().value(), origin)
                .forEach(taskId -> open.change(taskId, origin, row -> {
                    if (event.from().equals(row.text("organisation"))) {
                        row.set("organisation", event.to());
                    }
                }));
    }

    @EventHandler
    void on(StepCompleted event, Origin origin) {
        close(event.taskId(), origin);
    }

    @EventHandler
    void on(ProcedureEnded event, Origin origin) {
        open.idsOlder("plan", event.plan().value(), origin).forEach(taskId -> close(taskId, origin));
    }

    private void close(String taskId, Origin origin) {
        closed.write(taskId, origin, new Row());
        open.delete(taskId, origin);
    }

    private static Row row(StepOpened event, Row plan) {
        var step = event.step();
        var deadline = step.deadline();
        var dueOn = deadline == null ? null : deadline.dueOn();
        return new Row()
                .set("plan", event.plan())
                .set("title", plan.text("title"))
                .set("kind", plan.text("kind"))
                .set("unit", plan.text("unit"))
                .set("unitName", plan.text("unitName"))
                .set("step", step.step())
                .set("taskId", step.taskId())
                .set("phase", step.phase())
                .set("role", step.role())
                .set("organisation", step.organisation())
                .set("openedOn", step.openedOn())
                .set("dueOn", dueOn)
                .set("markedOverdue", false)
                .set("article", deadline == null ? null : deadline.article())
                .set("verified", deadline != null && deadline.verified())
                .set(Worklist.URGENCY, dueOn == null ? NEVER : dueOn);
    }
}
