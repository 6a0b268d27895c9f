package vn.planledger.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.plan.PlanEvent.ConflictDecided;
import vn.planledger.command.plan.PlanEvent.ConflictFound;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.DocumentAdded;
import vn.planledger.command.plan.PlanEvent.MigrationProposed;
import vn.planledger.command.plan.PlanEvent.PhaseApproved;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.PlanResumed;
import vn.planledger.command.plan.PlanEvent.PlanSuspended;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.plan.PlanEvent.ProcedureMigrated;
import vn.planledger.command.plan.PlanEvent.ProcedureStarted;
import vn.planledger.command.plan.PlanEvent.ReferenceRecorded;
import vn.planledger.command.plan.PlanEvent.ResponsibilityTransferred;
import vn.planledger.command.plan.PlanEvent.SitePlanAccepted;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.plan.PlanEvent.StepCorrected;
import vn.planledger.command.plan.PlanEvent.StepExtended;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.PlanEvent.StepReassigned;
import vn.planledger.command.plan.PlanEvent.StepReminded;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Sender;

/**
 * One plan, from registration to publication and review. It remembers which steps are open and what was done; the decisions
 * are named functions beside it ({@link Completing}, {@link Pausing}, {@link Changing}, …), and none of them knows which
 * step comes next. A reference record is a plan without a procedure.
 */
final class Plan {

    @AggregateIdentifier
    private PlanId id;

    private PlanKind kind;
    private PlanId parent;
    private PlanRegistered registered;
    PinnedProcedure pinned;
    MigrationReport proposedMove;
    private boolean approved;
    private boolean submitted;
    private boolean ended;
    final OpenSteps open = new OpenSteps();
    final CompletedSteps done = new CompletedSteps();
    final Suspensions suspensions = new Suspensions();
    final Responsibility responsibility = new Responsibility();
    final Conflicts conflicts = new Conflicts();
    final Dossier dossier = new Dossier();
    final Duties duties = new Duties();
    final LegalDay legalDay = new LegalDay();
    final Reminders reminders = new Reminders();
    final Map<String, Assignee> assignees = new HashMap<>();

    /** For Axon, which rebuilds a plan from its events. */
    Plan() {}

    Plan(PlanRegistered registered, PinnedProcedure pinned, Bodies bodies) {
        apply(registered);
        apply(new ProcedureStarted(registered.plan(), registered.regime(), pinned, bodies, registered.happenedOn()));
    }

    Plan(ReferenceRecorded recorded) {
        apply(recorded);
    }

    /** Writes what a decision came to. */
    void record(PlanEvent event) {
        apply(event);
    }

    @EventSourcingHandler
    private void on(PlanRegistered event, MetaData metadata) {
        remember(metadata);
        id = event.plan();
        kind = event.kind();
        parent = event.parent();
        registered = event;
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
    private void on(ProcedureStarted event) {
        pinned = event.procedure();
        Optional.ofNullable(event.bodies()).ifPresent(responsibility::competent);
    }

    @EventSourcingHandler
    private void on(StepOpened event) {
        open.open(event.step());
    }

    @EventSourcingHandler
    private void on(StepCompleted event, MetaData metadata) {
        open.task(event.taskId()).ifPresent(step -> done.add(step, event.outcome(), event.data()));
        open.close(event.taskId());
        submitted |= event.phase() == Phase.PLAN && event.step().equals(Steps.SUBMIT_FOR_APPROVAL);
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
    private void on(SitePlanAccepted event) {
        approved = true;
    }

    @EventSourcingHandler
    private void on(ProcedureEnded event) {
        ended = true;
        if (event.end() == ProcedureEnd.WITHDRAWN) {
            open.closeAll();
        }
    }

    @EventSourcingHandler
    private void on(PlanSuspended event) {
        suspensions.began(event.happenedOn());
        legalDay.reached(event.happenedOn());
    }

    @EventSourcingHandler
    private void on(PlanResumed event) {
        suspensions.ended(event.happenedOn());
        legalDay.reached(event.happenedOn());
    }

    @EventSourcingHandler
    private void on(StepExtended event) {
        open.change(event.taskId(), step -> step.until(step.deadline().extended(event.extension())));
    }

    @EventSourcingHandler
    private void on(DeadlineMoved event) {
        open.change(event.taskId(), step -> step.until(event.after(), event.outcomeDeadlines()));
    }

    @EventSourcingHandler
    private void on(StepReminded event) {
        reminders.sent(event.taskId(), event.dueOn(), event.workingDaysLeft());
    }

    @EventSourcingHandler
    private void on(StepReassigned event) {
        assignees.put(event.taskId(), event.assignee());
    }

    @EventSourcingHandler
    private void on(StepCorrected event, MetaData metadata) {
        remember(metadata);
        done.correct(event.taskId(), event.field(), event.after());
    }

    @EventSourcingHandler
    private void on(ResponsibilityTransferred event) {
        responsibility.passedOn(event.from(), event.to());
        open.changeAll(step -> step.owedBy(responsibility.now(step.organisation())));
    }

    @EventSourcingHandler
    private void on(MigrationProposed event) {
        proposedMove = event.report();
    }

    @EventSourcingHandler
    private void on(ProcedureMigrated event) {
        pinned = event.report().to();
        proposedMove = null;
    }

    @EventSourcingHandler
    private void on(ConflictFound event) {
        conflicts.found(event.other());
    }

    @EventSourcingHandler
    private void on(ConflictDecided event) {
        conflicts.decided(event.other());
    }

    private void remember(MetaData metadata) {
        var actor = Sender.from(metadata).actor();
        duties.done(actor.id(), actor.role());
    }

    PlanId id() {
        return id;
    }

    PlanKind kind() {
        return kind;
    }

    Optional<PlanId> parent() {
        return Optional.ofNullable(parent);
    }

    /** How it was registered; none for a reference. */
    Optional<PlanRegistered> registered() {
        return Optional.ofNullable(registered);
    }

    Optional<Boundary> boundary() {
        return registered().map(PlanRegistered::boundary).map(Boundary::parse);
    }

    boolean isApproved() {
        return approved;
    }

    /** Whether its plan phase was appraised and submitted for approval (Decree 178/2025 Art. 11(3)). */
    boolean isSubmitted() {
        return submitted || approved;
    }

    boolean hasEnded() {
        return ended;
    }

    boolean isReconstruction() {
        return registered != null && registered.source() != null;
    }
}
