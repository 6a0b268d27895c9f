package vn.planledger.query.planpage;

import com.mongodb.client.MongoDatabase;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import vn.planledger.command.plan.PlanEvent;
import vn.planledger.command.plan.PlanEvent.ConflictDecided;
import vn.planledger.command.plan.PlanEvent.ConflictFound;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.MigrationProposed;
import vn.planledger.command.plan.PlanEvent.PlanAdjusted;
import vn.planledger.command.plan.PlanEvent.PlanResumed;
import vn.planledger.command.plan.PlanEvent.PlanSuspended;
import vn.planledger.command.plan.PlanEvent.ProcedureMigrated;
import vn.planledger.command.plan.PlanEvent.ResponsibilityTransferred;
import vn.planledger.command.plan.PlanEvent.SitePlanAccepted;
import vn.planledger.command.plan.PlanEvent.StepCorrected;
import vn.planledger.command.plan.PlanEvent.StepReassigned;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.Rows;

/** What happens to a plan outside its steps, on the row of its page. */
final class PlanChangesProjection {

    private static final String OPEN_STEPS = "openSteps";
    private static final String CONFLICTS = "conflicts";

    private final Rows pages;

    PlanChangesProjection(MongoDatabase database) {
        this.pages = new Rows(database, PlanPages.COLLECTION);
    }

    @EventHandler
    void on(PlanSuspended event, Origin origin) {
        change(event, origin, row -> row.set("suspendedOn", event.happenedOn()));
    }

    @EventHandler
    void on(PlanResumed event, Origin origin) {
        change(event, origin, row -> row.set("suspendedOn", null));
    }

    @EventHandler
    void on(DeadlineMoved event, Origin origin) {
        change(
                event,
                origin,
                row -> openStep(
                        row,
                        event.taskId(),
                        step -> opened(step)
                                .append("deadline", RowFormat.value(event.after()))
                                .append("outcomeDeadlines", RowFormat.value(event.outcomeDeadlines()))));
    }

    @EventHandler
    void on(StepReassigned event, Origin origin) {
        change(
                event,
                origin,
                row -> openStep(row, event.taskId(), step -> step.put("assignee", RowFormat.value(event.assignee()))));
    }

    @EventHandler
    void on(ResponsibilityTransferred event, Origin origin) {
        change(event, origin, row -> {
            row.elements(OPEN_STEPS).stream()
                    .map(PlanChangesProjection::opened)
                    .filter(step -> event.from().equals(step.getString("organisation")))
                    .forEach(step -> step.put("organisation", event.to()));
            transferBodies(row, event);
        });
    }

    private static void transferBodies(Row row, ResponsibilityTransferred event) {
        var bodies = row.part("bodies");
        if (bodies != null) {
            bodies.get("organisations", Document.class)
                    .replaceAll((role, body) -> event.from().equals(body) ? event.to() : body);
        }
    }

    @EventHandler
    void on(StepCorrected event, Origin origin) {
        change(
                event,
                origin,
                row -> row.elements("completedSteps").stream()
                        .filter(step -> event.taskId().equals(step.getString("taskId")))
                        .forEach(step -> {
                            var corrections = new Document(step.get("corrections", Document.class));
                            corrections.put(event.field(), event.after());
                            step.put("corrections", corrections);
                        }));
    }

    @EventHandler
    void on(SitePlanAccepted event, Origin origin) {
        var approval = new Approval(
                Phase.PLAN,
                event.documentNumber(),
                event.signatory(),
                event.capacity(),
                event.documentHashes(),
                event.happenedOn(),
                event.dateBasis() == null ? DateBasis.STATED : event.dateBasis(),
                origin.number());
        change(event, origin, row -> row.add("approvals", approval).set("status", PlanStatus.ACCEPTED));
    }

    @EventHandler
    void on(PlanAdjusted event, Origin origin) {
        var adjustment = new PlanAdjustment(
                event.adjustment().value(), event.procedure(), event.decisionNumber(), event.happenedOn());
        change(event, origin, row -> row.add("adjustments", adjustment));
    }

    @EventHandler
    void on(MigrationProposed event, Origin origin) {
        change(event, origin, row -> row.set("proposedMove", event.report()));
    }

    @EventHandler
    void on(ProcedureMigrated event, Origin origin) {
        change(
                event,
                origin,
                row -> row.set("proposedMove", null)
                        .set("procedure", event.report().to()));
    }

    @EventHandler
    void on(ConflictFound event, Origin origin) {
        var conflict = new PlanConflict(event.other().value(), event.overlapHectares(), null, null);
        change(event, origin, row -> row.add(CONFLICTS, conflict));
    }

    @EventHandler
    void on(ConflictDecided event, Origin origin) {
        change(
                event,
                origin,
                row -> row.elements(CONFLICTS).stream()
                        .filter(conflict -> event.other().value().equals(conflict.getString("other")))
                        .forEach(conflict -> {
                            conflict.put("prevails", event.prevails().value());
                            conflict.put("document", event.document());
                        }));
    }

    private void change(PlanEvent event, Origin origin, Consumer<Row> change) {
        pages.change(event.plan().value(), origin, change);
    }

    private static void openStep(Row row, String taskId, Consumer<Document> change) {
        row.elements(OPEN_STEPS).stream()
                .filter(step -> taskId.equals(opened(step).getString("taskId")))
                .forEach(change);
    }

    private static Document opened(Document step) {
        return step.get("opened", Document.class);
    }
}
