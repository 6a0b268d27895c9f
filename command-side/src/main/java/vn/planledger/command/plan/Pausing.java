package vn.planledger.command.plan;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.planledger.command.calendar.WorkingCalendar;
import vn.planledger.command.plan.PlanCommand.ExtendStep;
import vn.planledger.command.plan.PlanCommand.ResumePlan;
import vn.planledger.command.plan.PlanCommand.SuspendPlan;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.PlanResumed;
import vn.planledger.command.plan.PlanEvent.PlanSuspended;
import vn.planledger.command.plan.PlanEvent.StepExtended;
import vn.planledger.command.shared.Refusal;

/** Stops the limits of a plan, lets them run again, makes one longer: every last day that moves says so. */
final class Pausing {

    private Pausing() {}

    static void suspend(Plan plan, SuspendPlan asked) {
        ChangeRules.mustRun(plan);
        ChangeRules.mustBeGrounded(asked.ground());
        plan.record(new PlanSuspended(plan.id(), asked.ground(), asked.document(), asked.happenedOn()));
    }

    static void resume(Plan plan, ResumePlan asked, WorkingCalendar calendar) {
        var pause = plan.suspensions
                .current()
                .orElseThrow(
                        () -> Refusal.conflict("plan.not-suspended", plan.id().value()));
        ChangeRules.mustBeGrounded(asked.ground());
        plan.record(
                new PlanResumed(plan.id(), asked.ground(), asked.document(), pause.suspendedOn(), asked.happenedOn()));
        var pauses = plan.suspensions.all();
        countAgain(plan, limit -> limit.paused(pauses).counted(calendar), MoveCause.RESUMPTION, asked.happenedOn());
    }

    static OpenedStep extend(Plan plan, ExtendStep asked, WorkingCalendar calendar) {
        ChangeRules.mustRun(plan);
        var step = plan.open.step(asked.step());
        var extension = asked.extension();
        ChangeRules.mustBeGrounded(extension.ground());
        if (!step.deadline().runs()) {
            throw Refusal.rule("step.no-limit", step.step(), step.deadline().article());
        }
        if (extension.amount() < 1) {
            throw Refusal.malformed("extension.amount", extension.amount()).at("amount");
        }
        var before = step.deadline();
        plan.record(new StepExtended(
                plan.id(), step.step(), step.taskId(), extension, asked.document(), asked.happenedOn()));
        plan.record(new DeadlineMoved(
                plan.id(),
                step.step(),
                step.taskId(),
                MoveCause.EXTENSION,
                before,
                before.extended(extension).counted(calendar),
                step.outcomeDeadlines(),
                asked.happenedOn()));
        return plan.open.step(asked.step());
    }

    /** Counts every open limit again, with the calendar as it is now. */
    static void recount(Plan plan, WorkingCalendar calendar, LocalDate happenedOn) {
        if (plan.isReconstruction() || plan.suspensions.current().isPresent()) {
            return;
        }
        countAgain(plan, limit -> limit.counted(calendar), MoveCause.CALENDAR, happenedOn);
    }

    private static void countAgain(Plan plan, UnaryOperator<Deadline> counted, MoveCause cause, LocalDate happenedOn) {
        plan.open
                .all()
                .forEach(step -> move(
                        plan,
                        step,
                        step.until(counted.apply(step.deadline()), step.outcomeDeadlines(counted)),
                        cause,
                        happenedOn));
    }

    static void move(Plan plan, OpenedStep step, OpenedStep moved, MoveCause cause, LocalDate happenedOn) {
        if (!moved.equals(step)) {
            plan.record(new DeadlineMoved(
                    plan.id(),
                    step.step(),
                    step.taskId(),
                    cause,
                    step.deadline(),
                    moved.deadline(),
                    moved.outcomeDeadlines(),
                    happenedOn));
        }
    }
}
