package vn.planledger.query.register;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanEvent;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.PhaseApproved;
import vn.planledger.command.plan.PlanEvent.PlanPublished;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.plan.PlanEvent.ReferenceRecorded;
import vn.planledger.command.plan.PlanEvent.ResponsibilityTransferred;
import vn.planledger.command.plan.PlanEvent.SitePlanAccepted;
import vn.planledger.command.plan.PlanEvent.StepBecameOverdue;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.shared.Phase;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.query.shared.ReferenceFacts;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;
import vn.planledger.query.shared.SearchText;

/** One row per plan, with what it waits for. */
final class RegisterProjection {

    private static final String OPEN_STEPS = "openSteps";

    private final Rows plans;
    private final Rows units;

    RegisterProjection(MongoDatabase database) {
        this.plans = new Rows(database, PlanRegister.COLLECTION)
                .indexedBy("number", "_id")
                .indexedBy("kind", "status")
                .indexedBy("units");
        this.units = new Rows(database, UnitList.COLLECTION);
    }

    @EventHandler
    void on(PlanRegistered event, Origin origin) {
        var row = new Row()
                .set("kind", event.kind())
                .set("title", event.title())
                .set("units", List.of(event.unit()))
                .set("unitNames", List.of(Objects.requireNonNullElse(event.unitName(), event.unit())))
                .set("urbanClass", event.urbanClass())
                .set("status", PlanStatus.IN_PROCEDURE)
                .set("regime", event.regime())
                .set("parent", event.parent())
                .set("areaHectares", event.areaHectares())
                .set("boundary", event.boundary())
                .set("registeredOn", event.happenedOn())
                .set("source", event.source())
                .set(PlanRegister.SEARCH, search(event, event.title(), event.unitName()));
        begin(event, origin, row);
    }

    @EventHandler
    void on(ReferenceRecorded event, Origin origin) {
        var names = event.units().stream().map(this::unitName).toList();
        var facts = new ReferenceFacts(
                event.planType(),
                event.status(),
                event.authority(),
                event.decisionNumber(),
                event.decidedOn(),
                event.verification());
        var row = new Row()
                .set("kind", event.kind())
                .set("title", event.title())
                .set("units", event.units())
                .set("unitNames", names)
                .set("status", PlanStatus.REFERENCE)
                .set("parent", event.parent())
                .set("areaHectares", event.areaHectares())
                .set("registeredOn", event.happenedOn())
                .set("source", event.source())
                .set("reference", facts)
                .set(
                        PlanRegister.SEARCH,
                        search(event, event.title(), event.decisionNumber(), String.join(" ", names)));
        begin(event, origin, row);
    }

    @EventHandler
    void on(StepOpened event, Origin origin) {
        change(event, origin, row -> row.set("phase", event.step().phase()).add(OPEN_STEPS, mark(event.step())));
    }

    @EventHandler
    void on(StepBecameOverdue event, Origin origin) {
        mark(event, event.taskId(), origin, step -> step.put("overdue", true));
    }

    @EventHandler
    void on(StepCompleted event, Origin origin) {
        change(
                event,
                origin,
                row -> row.removeIf(OPEN_STEPS, step -> event.taskId().equals(step.getString("taskId"))));
    }

    @EventHandler
    void on(PhaseApproved event, Origin origin) {
        change(event, origin, row -> {
            if (event.phase() == Phase.PLAN) {
                row.set("status", PlanStatus.APPROVED);
            }
            row.set(
                    PlanRegister.SEARCH,
                    row.text(PlanRegister.SEARCH) + " " + SearchText.of(Stream.of(event.decisionNumber())));
        });
    }

    @EventHandler
    void on(SitePlanAccepted event, Origin origin) {
        change(event, origin, row -> row.set("status", PlanStatus.ACCEPTED));
    }

    @EventHandler
    void on(DeadlineMoved event, Origin origin) {
        mark(
                event,
                event.taskId(),
                origin,
                step -> step.put(
                        "dueOn",
                        event.after().dueOn() == null
                                ? null
                                : event.after().dueOn().toString()));
    }

    @EventHandler
    void on(ResponsibilityTransferred event, Origin origin) {
        change(
                event,
                origin,
                row -> row.elements(OPEN_STEPS).stream()
                        .filter(step -> event.from().equals(step.getString("organisation")))
                        .forEach(step -> step.put("organisation", event.to())));
    }

    @EventHandler
    void on(PlanPublished event, Origin origin) {
        change(event, origin, row -> row.set("status", PlanStatus.PUBLISHED));
    }

    @EventHandler
    void on(ProcedureEnded event, Origin origin) {
        change(event, origin, row -> {
            row.set(OPEN_STEPS, List.of());
            if (event.end() == ProcedureEnd.REJECTED) {
                row.set("status", PlanStatus.REJECTED);
            }
            if (event.end() == ProcedureEnd.WITHDRAWN) {
                row.set("status", PlanStatus.WITHDRAWN);
            }
        });
    }

    private void mark(PlanEvent event, String taskId, Origin origin, Consumer<Document> change) {
        change(
                event,
                origin,
                row -> row.elements(OPEN_STEPS).stream()
                        .filter(step -> taskId.equals(step.getString("taskId")))
                        .forEach(change));
    }

    private void begin(PlanEvent event, Origin origin, Row row) {
        row.set("id", event.plan()).set(OPEN_STEPS, List.of()).set("overdue", false);
        plans.write(event.plan().value(), origin, row);
    }

    private void change(PlanEvent event, Origin origin, Consumer<Row> change) {
        plans.change(event.plan().value(), origin, row -> {
            change.accept(row);
            summarise(row);
        });
    }

    private static void summarise(Row row) {
        var open = row.list(OPEN_STEPS, OpenStepMark.class);
        var dueOn = open.stream()
                .map(OpenStepMark::dueOn)
                .filter(Objects::nonNull)
                .min(Comparator.<LocalDate>naturalOrder())
                .orElse(null);
        row.set("dueOn", dueOn).set("overdue", open.stream().anyMatch(OpenStepMark::overdue));
    }

    private static OpenStepMark mark(OpenedStep step) {
        var dueOn = step.deadline() == null ? null : step.deadline().dueOn();
        return new OpenStepMark(step.step(), step.taskId(), step.role(), step.organisation(), dueOn, false);
    }

    private String unitName(String code) {
        return units.find(code).map(unit -> unit.text("nameVi")).orElse(code);
    }

    private static String search(PlanEvent event, String... texts) {
        return SearchText.of(Stream.concat(Stream.of(event.plan().value()), Stream.of(texts)));
    }
}
