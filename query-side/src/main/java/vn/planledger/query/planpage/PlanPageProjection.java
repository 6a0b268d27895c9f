package vn.planledger.query.planpage;

import com.mongodb.client.MongoDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.plan.DocumentId;
import vn.planledger.command.plan.PlanEvent;
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
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.shared.Phase;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/** One row per plan: everything its page shows, except opinions and history. */
final class PlanPageProjection {

    private static final String OPEN_STEPS = "openSteps";
    private static final String STATUS = "status";

    private final Rows pages;

    PlanPageProjection(MongoDatabase database) {
        this.pages = new Rows(database, PlanPages.COLLECTION);
    }

    @EventHandler
    void on(PlanRegistered event, Origin origin) {
        begin(event, origin, PlanStatus.IN_PROCEDURE, Headers.of(event));
    }

    @EventHandler
    void on(ReferenceRecorded event, Origin origin) {
        begin(event, origin, PlanStatus.REFERENCE, Headers.of(event));
    }

    @EventHandler
    void on(ProcedureStarted event, Origin origin) {
        change(event, origin, row -> row.set("procedure", event.procedure()).set("bodies", event.bodies()));
    }

    @EventHandler
    void on(StepOpened event, Origin origin) {
        var step = new OpenStepView(event.step(), false, null, origin.number());
        change(event, origin, row -> row.set("phase", event.step().phase()).add(OPEN_STEPS, step));
    }

    @EventHandler
    void on(StepBecameOverdue event, Origin origin) {
        change(event, origin, row -> openStep(row, event.taskId()).forEach(step -> step.put("overdue", true)));
    }

    @EventHandler
    void on(StepCompleted event, Origin origin) {
        change(event, origin, row -> {
            var opened = row.list(OPEN_STEPS, OpenStepView.class).stream()
                    .filter(step -> step.opened().taskId().equals(event.taskId()))
                    .findFirst();
            row.removeIf(OPEN_STEPS, step -> isTask(step, event.taskId()))
                    .add("completedSteps", completed(event, opened.orElse(null), origin));
        });
    }

    @EventHandler
    void on(DocumentAdded event, Origin origin) {
        var document = new PlanDocument(
                event.document().value(),
                event.type(),
                event.phase(),
                event.version(),
                event.fileName(),
                event.mediaType(),
                event.size(),
                event.sha256(),
                event.happenedOn(),
                event.dateBasis(),
                origin.actor().name(),
                origin.actor().organisation(),
                origin.number());
        change(event, origin, row -> row.add("documents", document));
    }

    @EventHandler
    void on(PhaseApproved event, Origin origin) {
        var approval = new Approval(
                event.phase(),
                event.decisionNumber(),
                event.signatory(),
                event.capacity(),
                event.documentHashes(),
                event.happenedOn(),
                event.dateBasis(),
                origin.number());
        change(event, origin, row -> {
            row.add("approvals", approval);
            if (event.phase() == Phase.PLAN) {
                row.set(STATUS, PlanStatus.APPROVED);
            }
        });
    }

    @EventHandler
    void on(PlanPublished event, Origin origin) {
        var publication = new Publication(event.happenedOn(), event.dateBasis(), origin.number());
        change(event, origin, row -> row.set("publication", publication).set(STATUS, PlanStatus.PUBLISHED));
    }

    @EventHandler
    void on(ProcedureEnded event, Origin origin) {
        change(event, origin, row -> {
            row.set("end", event.end()).set(OPEN_STEPS, List.of());
            if (event.end() == ProcedureEnd.REJECTED) {
                row.set(STATUS, PlanStatus.REJECTED);
            }
            if (event.end() == ProcedureEnd.WITHDRAWN) {
                row.set(STATUS, PlanStatus.WITHDRAWN);
            }
        });
    }

    @EventHandler
    void on(ConsultationOpened event, Origin origin) {
        pages.change(event.plan().value(), origin, row -> row.add("consultations", event.consultation()));
    }

    private void begin(PlanEvent event, Origin origin, PlanStatus status, PlanHeader header) {
        var row = new Row().set("id", event.plan()).set("header", header).set(STATUS, status);
        Stream.of(OPEN_STEPS, "completedSteps", "documents", "approvals", "consultations", "conflicts", "adjustments")
                .forEach(list -> row.set(list, List.of()));
        pages.write(event.plan().value(), origin, row);
    }

    private void change(PlanEvent event, Origin origin, Consumer<Row> change) {
        pages.change(event.plan().value(), origin, change);
    }

    private static Stream<Document> openStep(Row row, String taskId) {
        return row.elements(OPEN_STEPS).stream().filter(step -> isTask(step, taskId));
    }

    private static boolean isTask(Document step, String taskId) {
        return taskId.equals(step.get("opened", Document.class).getString("taskId"));
    }

    private static CompletedStep completed(StepCompleted event, OpenStepView open, Origin origin) {
        var deadline = open == null ? null : open.opened().deadline();
        return new CompletedStep(
                event.step(),
                event.taskId(),
                event.phase(),
                event.outcome(),
                event.data(),
                Map.of(),
                texts(event.documents()),
                open == null ? null : open.opened().openedOn(),
                deadline == null ? null : deadline.dueOn(),
                open != null && open.overdue(),
                event.happenedOn(),
                event.dateBasis(),
                origin.actor().name(),
                origin.actor().organisation(),
                origin.actor().role(),
                origin.number());
    }

    private static Map<String, String> texts(Map<String, DocumentId> documents) {
        var texts = new LinkedHashMap<String, String>();
        if (documents != null) {
            documents.forEach((type, id) -> texts.put(type, id.value()));
        }
        return texts;
    }
}
