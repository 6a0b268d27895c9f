package vn.planledger.process.step;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.planledger.command.plan.PlanCommand.OpenStep;
import vn.planledger.process.engine.EngineCommands;

/** A user task opened: the plan records the step, its owner, its form and its limit. */
record OpenStepListener(StepModel step, StepOpening opening, EngineCommands commands) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        var plan = PlanVariables.of(task.getExecution());
        var opened = opening.of(step, task.getId(), plan);
        task.setFollowUpDate(LegalDays.startOf(opened.openedOn()));
        if (opened.deadline().dueOn() != null) {
            task.setDueDate(LegalDays.startOf(opened.deadline().dueOn()));
        }
        commands.send(new OpenStep(plan.id(), opened));
    }
}
