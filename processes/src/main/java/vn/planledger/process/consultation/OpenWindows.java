package vn.planledger.process.consultation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.planledger.command.consultation.ConsultationCommand;
import vn.planledger.process.engine.EngineCommands;
import vn.planledger.process.step.PlanVariables;

/** The announced first day of the windows began. */
public final class OpenWindows implements JavaDelegate {

    private final EngineCommands commands;

    public OpenWindows(EngineCommands commands) {
        this.commands = commands;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var plan = PlanVariables.of(execution);
        var firstDay = plan.date(WindowNames.FIRST_DAY);
        plan.happenedOn(firstDay);
        var round = ConsultationRound.current(plan);
        commands.send(new ConsultationCommand.OpenWindows(round.id(), plan.id(), firstDay));
    }
}
