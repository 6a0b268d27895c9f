package vn.planledger.process.step;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The outcome of a step starts a legal clock on the day it happened. */
record StartClockListener(StepModel step) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        var clock = step.clocks().get((String) task.getVariable(PlanVariables.OUTCOME));
        if (clock != null) {
            PlanVariables.of(task.getExecution()).startClock(clock);
        }
    }
}
