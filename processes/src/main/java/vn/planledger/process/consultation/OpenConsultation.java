package vn.planledger.process.consultation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.planledger.command.calendar.Calendars;
import vn.planledger.command.consultation.ConsultationCommand;
import vn.planledger.command.consultation.ConsultationWindow;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.process.engine.EngineCommands;
import vn.planledger.process.law.LawTables;
import vn.planledger.process.step.PlanVariables;

/** Opens the next round of consultation and gives its timers their days. */
public final class OpenConsultation implements JavaDelegate {

    private final EngineCommands commands;
    private final ConsultationWindows windows;

    public OpenConsultation(EngineCommands commands, LawTables tables, Calendars calendars) {
        this.commands = commands;
        this.windows = new ConsultationWindows(tables, calendars);
    }

    @Override
    public void execute(DelegateExecution execution) {
        var plan = PlanVariables.of(execution);
        var round = ConsultationRound.next(plan);
        var opened = Arrays.stream(ConsultedGroup.values())
                .map(group -> windows.of(group, plan))
                .flatMap(Optional::stream)
                .toList();
        execution.setVariable("community", asksTheCommunity(opened) ? "asked" : "not-asked");
        announceOpening(plan, opened);
        for (var window : opened) {
            var names = WindowNames.of(window.group());
            execution.removeVariable(names.given());
            execution.setVariable(names.variable(), window.closesOn().toString());
        }
        commands.send(new ConsultationCommand.OpenConsultation(
                round.id(), plan.id(), plan.phase(), round.number(), opened, plan.happenedOn()));
    }

    /** The timer that opens the windows is asked only where they were announced for a later day. */
    private static void announceOpening(PlanVariables plan, List<ConsultationWindow> windows) {
        var firstDay = windows.stream()
                .filter(window -> window.group().givesOpinions())
                .map(ConsultationWindow::opensOn)
                .min(Comparator.naturalOrder())
                .orElse(plan.happenedOn());
        plan.execution().setVariable("opening", firstDay.isAfter(plan.happenedOn()) ? "later" : "now");
        plan.execution().setVariable(WindowNames.FIRST_DAY, firstDay.toString());
        plan.execution().removeVariable(WindowNames.OPENS_ON);
    }

    private static boolean asksTheCommunity(List<ConsultationWindow> windows) {
        return windows.stream().anyMatch(window -> window.group() == ConsultedGroup.COMMUNITY);
    }
}
