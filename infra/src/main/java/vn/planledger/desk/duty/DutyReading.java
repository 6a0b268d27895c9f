package vn.planledger.desk.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.plan.PlanEvent.ResponsibilityTransferred;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.PlanEvent.StepReassigned;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.desk.KnownEvent;

/** Reads the steps of a plan, and who had them, from its events in the order of the record. */
final class DutyReading {

    /** The events that say something about a step. */
    static final List<String> TYPES = List.of(
            "plan.step-opened",
            "plan.step-completed",
            "plan.deadline-moved",
            "plan.step-reassigned",
            "plan.responsibility-transferred",
            "plan.procedure-ended");

    /** A step while it is read. */
    private static final class Running {

        private final OpenedStep opened;
        private final long number;
        private final List<Duty.Holder> holders = new ArrayList<>();
        private Deadline deadline;
        private Map<String, Deadline> outcomes;
        private LocalDate completedOn;
        private String completedBy;
        private boolean ended;

        Running(OpenedStep opened, long number) {
            this.opened = opened;
            this.number = number;
            this.deadline = opened.deadline();
            this.outcomes = opened.outcomeDeadlines();
            holders.add(new Duty.Holder(opened.openedOn(), opened.organisation(), null, number));
        }

        boolean isOpen() {
            return completedOn == null && !ended;
        }

        String organisation() {
            return holders.get(holders.size() - 1).organisation();
        }

        Duty duty() {
            return new Duty(
                    opened.step(),
                    opened.phase(),
                    holders,
                    opened.openedOn(),
                    deadline.dueOn(),
                    deadline.article(),
                    completedOn,
                    completedBy,
                    number,
                    ended);
        }
    }

    private final Map<String, Running> steps = new LinkedHashMap<>();

    private DutyReading() {}

    static List<Duty> of(List<KnownEvent> events) {
        var reading = new DutyReading();
        events.forEach(reading::read);
        return reading.steps.values().stream().map(Running::duty).toList();
    }

    private void read(KnownEvent known) {
        if (known.event() instanceof StepOpened opened) {
            steps.put(opened.step().taskId(), new Running(opened.step(), known.number()));
        } else if (known.event() instanceof StepCompleted completed) {
            step(completed.taskId()).ifPresent(step -> complete(step, completed, known));
        } else if (known.event() instanceof DeadlineMoved moved) {
            step(moved.taskId()).ifPresent(step -> {
                step.deadline = moved.after();
                step.outcomes = moved.outcomeDeadlines();
            });
        } else {
            readHolder(known);
        }
    }

    private void readHolder(KnownEvent known) {
        if (known.event() instanceof StepReassigned given) {
            step(given.taskId())
                    .ifPresent(step -> step.holders.add(new Duty.Holder(
                            given.happenedOn(),
                            step.organisation(),
                            given.assignee().name(),
                            known.number())));
        } else if (known.event() instanceof ResponsibilityTransferred transfer) {
            steps.values().stream()
                    .filter(step -> step.isOpen() && step.organisation().equals(transfer.from()))
                    .forEach(step -> step.holders.add(
                            new Duty.Holder(transfer.happenedOn(), transfer.to(), null, known.number())));
        } else if (known.event() instanceof ProcedureEnded ended && ended.end() == ProcedureEnd.WITHDRAWN) {
            steps.values().stream().filter(Running::isOpen).forEach(step -> step.ended = true);
        }
    }

    /** An outcome with a limit of its own is measured by that. */
    private static void complete(Running step, StepCompleted completed, KnownEvent known) {
        step.completedOn = completed.happenedOn();
        step.completedBy = known.by().name();
        step.deadline = step.outcomes.getOrDefault(completed.outcome(), step.deadline);
    }

    private Optional<Running> step(String taskId) {
        return Optional.ofNullable(steps.get(taskId));
    }
}
