package vn.planledger.process.consultation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.planledger.command.consultation.ConsultationCommand;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.process.engine.EngineCommands;
import vn.planledger.process.step.PlanVariables;

/** A window's last day ended. The step that follows both windows opens on the later of the two days. */
public final class CloseWindow implements JavaDelegate {

    private final EngineCommands commands;
    private final ConsultedGroup group;

    public CloseWindow(EngineCommands commands, ConsultedGroup group) {
        this.commands = commands;
        this.group = group;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var plan = PlanVariables.of(execution);
        var closedOn = plan.date(WindowNames.of(group).variable());
        plan.happenedOn(closedOn);
        var round = ConsultationRound.current(plan);
        commands.send(new ConsultationCommand.CloseWindow(round.id(), plan.id(), group, closedOn));
    }
}
