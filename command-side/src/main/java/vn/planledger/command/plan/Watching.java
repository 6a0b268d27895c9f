package vn.planledger.command.plan;

import java.time.LocalDate;
import vn.planledger.command.plan.PlanEvent.StepBecameOverdue;
import vn.planledger.command.plan.PlanEvent.StepReminded;

/** What time alone does to an open step. */
final class Watching {

    private Watching() {}

    /**
     * A timer that fires after the step was completed says nothing new; and the steps of a reconstruction are entered
     * years after they were done, so that nobody can be said to have missed a day.
     */
    static void markOverdue(Plan plan, String taskId, LocalDate happenedOn) {
        plan.open
                .task(taskId)
                .filter(step -> !plan.isReconstruction())
                .filter(step -> step.deadline().dueOn() != null)
                .ifPresent(step -> plan.record(new StepBecameOverdue(
                        plan.id(), step.step(), taskId, step.deadline().dueOn(), happenedOn)));
    }

    /** Once for each last day and distance from it. */
    static void remind(Plan plan, String taskId, int workingDaysLeft, LocalDate happenedOn) {
        plan.open
                .task(taskId)
                .filter(step -> !plan.isReconstruction())
                .filter(step -> step.deadline().dueOn() != null)
                .filter(step -> !plan.reminders.wasSent(taskId, step.deadline().dueOn(), workingDaysLeft))
                .ifPresent(step -> plan.record(new StepReminded(
                        plan.id(), step.step(), taskId, step.deadline().dueOn(), workingDaysLeft, happenedOn)));
    }
}
