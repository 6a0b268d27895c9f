package vn.planledger.command.plan;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import vn.planledger.command.calendar.Calendars;
import vn.planledger.command.plan.PlanCommand.ExtendStep;
import vn.planledger.command.plan.PlanCommand.RecountDeadlines;
import vn.planledger.command.plan.PlanCommand.ResumePlan;
import vn.planledger.command.plan.PlanCommand.SuspendPlan;
import vn.planledger.command.shared.Sender;

/** What moves the last days of a plan's steps; the engine's timers move with them. */
final class LimitHandlers {

    private final PlanStore plans;
    private final Procedure procedure;
    private final Calendars calendars;

    LimitHandlers(PlanStore plans, Procedure procedure, Calendars calendars) {
        this.plans = plans;
        this.procedure = procedure;
        this.calendars = calendars;
    }

    @CommandHandler
    void handle(SuspendPlan asked, MetaData metadata) {
        var sender = Sender.from(metadata);
        plans.load(asked.plan()).execute(plan -> {
            ChangeRules.mustBeCompetent(plan, sender);
            ChangeRules.mustBeNow(plan, asked.happenedOn(), sender);
            Pausing.suspend(plan, asked);
        });
        procedure.suspend(asked.plan());
    }

    @CommandHandler
    void handle(ResumePlan asked, MetaData metadata) {
        var sender = Sender.from(metadata);
        var loaded = plans.load(asked.plan());
        loaded.execute(plan -> {
            ChangeRules.mustBeCompetent(plan, sender);
            ChangeRules.mustBeNow(plan, asked.happenedOn(), sender);
            Pausing.resume(plan, asked, calendars.working());
        });
        procedure.resume(asked.plan(), loaded.invoke(plan -> plan.suspensions.all()));
        reschedule(loaded, loaded.invoke(plan -> plan.open.all()));
    }

    @CommandHandler
    void handle(ExtendStep asked, MetaData metadata) {
        var sender = Sender.from(metadata);
        var loaded = plans.load(asked.plan());
        var step = loaded.invoke(plan -> {
            ChangeRules.mustBeCompetent(plan, sender);
            ChangeRules.mustBeNow(plan, asked.happenedOn(), sender);
            return Pausing.extend(plan, asked, calendars.working());
        });
        reschedule(loaded, List.of(step));
    }

    @CommandHandler
    void handle(RecountDeadlines asked) {
        var loaded = plans.load(asked.plan());
        var before = loaded.invoke(plan -> plan.open.all());
        loaded.execute(plan -> Pausing.recount(plan, calendars.working(), asked.happenedOn()));
        reschedule(
                loaded,
                loaded.invoke(plan -> plan.open.all().stream()
                        .filter(step -> !before.contains(step))
                        .toList()));
    }

    private void reschedule(Aggregate<Plan> plan, List<OpenedStep> steps) {
        var id = plan.invoke(Plan::id);
        steps.stream()
                .filter(step -> step.deadline().runs())
                .forEach(step ->
                        procedure.reschedule(id, step.taskId(), step.deadline().dueOn()));
    }
}
