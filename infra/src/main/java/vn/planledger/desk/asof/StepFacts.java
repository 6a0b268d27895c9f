package vn.planledger.desk.asof;

import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.PlanResumed;
import vn.planledger.command.plan.PlanEvent.PlanSuspended;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.plan.PlanEvent.ResponsibilityTransferred;
import vn.planledger.command.plan.PlanEvent.StepBecameOverdue;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.plan.PlanEvent.StepCorrected;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.PlanEvent.StepReassigned;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.desk.KnownEvent;

/** What is known of the steps: open ones with who owes them and until when, and those that were completed. */
final class StepFacts {

    private static final String OPEN = "open-step";
    private static final String DONE = "done-step";
    private static final String ORGANISATION = "organisation";

    private StepFacts() {}

    static void readBy(Reading reading) {
        reading.on(StepOpened.class, StepFacts::opened)
                .on(StepCompleted.class, StepFacts::completed)
                .on(
                        DeadlineMoved.class,
                        (event, known, facts) -> facts.change(
                                OPEN,
                                event.taskId(),
                                step -> step.with("dueOn", event.after().dueOn(), known.number())))
                .on(
                        StepBecameOverdue.class,
                        (event, known, facts) -> facts.change(
                                OPEN,
                                event.taskId(),
                                step -> step.with("overdueSince", event.happenedOn(), known.number())))
                .on(
                        StepReassigned.class,
                        (event, known, facts) -> facts.change(
                                OPEN,
                                event.taskId(),
                                step -> step.with("person", event.assignee().name(), known.number())))
                .on(
                        StepCorrected.class,
                        (event, known, facts) -> facts.change(
                                DONE, event.taskId(), step -> step.with(event.field(), event.after(), known.number())))
                .on(
                        ResponsibilityTransferred.class,
                        (event, known, facts) -> facts.changeAll(
                                OPEN,
                                step -> event.from().equals(step.values().get(ORGANISATION)),
                                step -> step.with(ORGANISATION, event.to(), known.number())))
                .on(
                        PlanSuspended.class,
                        (event, known, facts) -> facts.change(
                                PlanFacts.PLAN,
                                "",
                                plan -> plan.with("suspendedOn", event.happenedOn(), known.number())))
                .on(
                        PlanResumed.class,
                        (event, known, facts) -> facts.change(
                                PlanFacts.PLAN, "", plan -> plan.with("suspendedOn", null, known.number())))
                .on(ProcedureEnded.class, StepFacts::ended);
    }

    private static void opened(StepOpened event, KnownEvent known, Facts facts) {
        var step = event.step();
        facts.put(Fact.of(OPEN, step.taskId(), known.number())
                .with("step", step.step())
                .with("phase", step.phase())
                .with("role", step.role())
                .with(ORGANISATION, step.organisation())
                .with("openedOn", step.openedOn())
                .with("dueOn", step.deadline().dueOn())
                .with("article", step.deadline().article()));
    }

    private static void completed(StepCompleted event, KnownEvent known, Facts facts) {
        var opened = facts.get(OPEN, event.taskId());
        facts.remove(OPEN, event.taskId());
        facts.put(Fact.of(DONE, event.taskId(), known.number())
                .with("step", event.step())
                .with("phase", event.phase())
                .with("outcome", event.outcome())
                .with(ORGANISATION, known.by().organisation())
                .with("person", known.by().name())
                .with("dueOn", opened.map(step -> step.values().get("dueOn")).orElse(null))
                .with("happenedOn", event.happenedOn()));
    }

    /** Nobody owes a step of a plan that was withdrawn; one that is completed waits for its review. */
    private static void ended(ProcedureEnded event, KnownEvent known, Facts facts) {
        facts.change(
                PlanFacts.PLAN,
                "",
                plan -> plan.with("end", event.end(), known.number())
                        .with("endedOn", event.happenedOn(), known.number()));
        if (event.end() == ProcedureEnd.WITHDRAWN) {
            facts.removeAll(OPEN);
        }
    }
}
