package vn.planledger.process.procedure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.planledger.command.plan.PlanCommand;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.process.engine.EngineCommands;
import vn.planledger.process.step.PlanVariables;

/** An end event of the procedure was reached. */
public record EndProcedure(EngineCommands commands, ProcedureEnd end) implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        var plan = PlanVariables.of(execution);
        commands.send(new PlanCommand.EndProcedure(plan.id(), end, plan.happenedOn()));
    }
}
