package vn.planledger.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
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
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/**
 * One plan, from registration to publication. It knows which steps are open and what each asks for, and decides whether
 * one may be completed; it does not know which step comes next. A reference record is a plan without a procedure.
 */
final class Plan {

    @AggregateIdentifier
    private PlanId id;

    private PlanKind kind;
    private String boundary;
    private PlanId parent;
    private boolean reconstruction;
    private boolean approved;
    private boolean ended;
    private final Map<String, OpenedStep> open = new LinkedHashMap<>();
    private final Dossier dossier = new Dossier();
    private final Duties duties = new Duties();
    final LegalDay legalDay = new LegalDay();

    /** For Axon, which rebuilds a plan from its events. */
    Plan() {}

    Plan(PlanRegistered registered, PinnedProcedure pinned) {
        apply(registered);
        apply(new ProcedureStarted(registered.plan(), registered.regime(), pinned, registered.happenedOn()));
    }

    Plan(ReferenceRecorded recorded) {
        apply(recorded);
    }

    void open(OpenedStep step) {
        apply(new StepOpened(id, step, step.openedOn()));
    }

    void add(AddDocument asked, Sender sender) {
        var step = open.values().stream()
                .filter(candidate -> candidate.role() == sender.actor().role())
                .filter(candidate -> candidate.form().documents().stream()
                        .anyMatch(document -> document.type().equals(asked.type())))
                .findFirst()
                .orElseThrow(() -> DocumentRules.refusalOf(asked, sender, open.values()));
        DocumentRules.check(asked, sender, reconstruction);
        duties.refusalOf(sender.actor(), step.role()).ifPresent(refusal -> {
            throw refusal;
        });
        apply(new DocumentAdded(
                id,
                asked.document(),
                asked.type(),
                step.phase(),
                dossier.versions(step.phase(), asked.type()) + 1,
                asked.fileName(),
                asked.mediaType(),
                asked.size(),
                asked.sha256(),
                asked.happenedOn(),
                asked.dateBasis()));
    }

    /** The open step a completion is about. */
    OpenedStep openStep(String step) {
        return open.values().stream()
                .filter(candidate -> candidate.step().equals(step))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("step.not-open", step, String.join(", ", openStepIds())));
    }

    void complete(Completion completion) {
        CompletionRules.firstRefusal(completion).ifPresent(refusal -> {
            throw refusal;
        });
        var step = completion.step();
        var asked = completion.asked();
        apply(new StepCompleted(
                id,
                step.step(),
                step.taskId(),
                step.phase(),
                asked.outcome(),
                new TreeMap<>(asked.data()),
                documentsOf(step),
                asked.happenedOn(),
                asked.dateBasis()));
        if (completion.decides(Steps.DECIDE, Steps.APPROVED)) {
            apply(approval(step.phase(), asked));
        }
        if (step.step().equals(Steps.PUBLISH)) {
            apply(new PlanPublished(id, asked.happenedOn(), asked.dateBasis()));
        }
    }

    /**
     * A timer that fires after the step was completed says nothing new; and the steps of a reconstruction are entered
     * years after they were done, so that nobody can be said to have missed a day.
     */
    void markOverdue(String taskId, LocalDate happenedOn) {
        Optional.ofNullable(open.get(taskId))
                .filter(step -> !reconstruction)
                .ifPresent(step -> apply(new StepBecameOverdue(
                        id, step.step(), taskId, step.deadline().dueOn(), happenedOn)));
    }

    void end(ProcedureEnd end, LocalDate happenedOn) {
        if (!ended) {
            apply(new ProcedureEnded(id, end, happenedOn));
        }
    }

    private PhaseApproved approval(Phase phase, CompleteStep asked) {
        var data = asked.data();
        return new PhaseApproved(
                id,
                phase,
                data.get("decision-number"),
                data.get("signatory"),
                data.get("capacity"),
                dossier.hashes(phase),
                asked.happenedOn(),
                asked.dateBasis());
    }

    private Map<String, DocumentId> documentsOf(OpenedStep step) {
        var documents = new TreeMap<String, DocumentId>();
        step.form()
                .documents()
                .forEach(asked -> dossier.newest(step.phase(), asked.type())
                        .ifPresent(document -> documents.put(asked.type(), document.id())));
        return documents;
    }

    @EventSourcingHandler
    private void on(PlanRegistered event, MetaData metadata) {
        remember(metadata);
        id = event.plan();
        kind = event.kind();
        boundary = event.boundary();
        parent = event.parent();
        reconstruction = event.source() != null;
    }

    @EventSourcingHandler
    private void on(ReferenceRecorded event) {
        id = event.plan();
        kind = event.kind();
        parent = event.parent();
        approved = event.decisionNumber() != null && event.status().startsWith("approved");
        ended = true;
    }

    @EventSourcingHandler
    private void on(StepOpened event) {
        open.put(event.step().taskId(), event.step());
    }

    @EventSourcingHandler
    private void on(StepCompleted event, MetaData metadata) {
        open.remove(event.taskId());
        legalDay.reached(event.happenedOn());
        remember(metadata);
    }

    @EventSourcingHandler
    private void on(DocumentAdded event, MetaData metadata) {
        remember(metadata);
        dossier.add(new PlanDocument(event.document(), event.type(), event.phase(), event.sha256()));
    }

    @EventSourcingHandler
    private void on(PhaseApproved event) {
        approved |= event.phase() == Phase.PLAN;
    }

    @EventSourcingHandler
    private void on(ProcedureEnded event) {
        ended = true;
    }

    private void remember(MetaData metadata) {
        var actor = Sender.from(metadata).actor();
        duties.done(actor.id(), actor.role());
    }

    PlanKind kind() {
        return kind;
    }

    Optional<PlanId> parent() {
        return Optional.ofNullable(parent);
    }

    Optional<Boundary> boundary() {
        return Optional.ofNullable(boundary).map(Boundary::parse);
    }

    boolean isApproved() {
        return approved;
    }

    boolean isReconstruction() {
        return reconstruction;
    }

    Dossier dossier() {
        return dossier;
    }

    Duties duties() {
        return duties;
    }

    List<OpenedStep> openSteps() {
        return List.copyOf(open.values());
    }

    private List<String> openStepIds() {
        return open.values().stream().map(OpenedStep::step).toList();
    }
}
