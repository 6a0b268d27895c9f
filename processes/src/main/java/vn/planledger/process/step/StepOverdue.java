package vn.planledger.process.step;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.planledger.command.plan.PlanCommand.MarkStepOverdue;
import vn.planledger.process.engine.EngineCommands;

/** The limit of an open step passed: on the day after it, or on the day the step opened if that was later still. */
public final class StepOverdue implements TaskListener {

    private final EngineCommands commands;

    public StepOverdue(EngineCommands commands) {
        this.commands = commands;
    }

    @Override
    public void notify(DelegateTask task) {
        var plan = PlanVariables.of(task.getExecution()).id();
        commands.send(new MarkStepOverdue(plan, task.getId(), passedOn(task)));
    }

    private static LocalDate passedOn(DelegateTask task) {
        var afterDue = LegalDays.dayOf(task.getDueDate()).plusDays(1);
        var opened = LegalDays.dayOf(task.getFollowUpDate());
        return afterDue.isBefore(opened) ? opened : afterDue;
    }
}
