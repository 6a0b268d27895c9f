package vn.planledger.command.plan;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import vn.planledger.command.number.NumberCommand.UseNumber;
import vn.planledger.command.organisation.Organisations;
import vn.planledger.command.plan.PlanCommand.CorrectStep;
import vn.planledger.command.plan.PlanCommand.DecideConflict;
import vn.planledger.command.plan.PlanCommand.ReassignStep;
import vn.planledger.command.plan.PlanCommand.TransferResponsibility;
import vn.planledger.command.plan.PlanCommand.WithdrawPlan;
import vn.planledger.command.shared.Sender;

/** What may be asked of a plan at any time, whatever step is open. */
final class ChangeHandlers {

    private final PlanStore plans;
    private final Procedure procedure;
    private final Organisations organisations;
    private final CommandGateway commands;

    ChangeHandlers(PlanStore plans, Procedure procedure, Organisations organisations, CommandGateway commands) {
        this.plans = plans;
        this.procedure = procedure;
        this.organisations = organisations;
        this.commands = commands;
    }

    @CommandHandler
    void handle(WithdrawPlan asked, MetaData metadata) {
        var sender = Sender.from(metadata);
        plans.load(asked.plan()).execute(plan -> {
            ChangeRules.mustBeCompetent(plan, sender);
            ChangeRules.mustBeNow(plan, asked.happenedOn(), sender);
            Changing.withdraw(plan, asked);
        });
        procedure.withdraw(asked.plan());
    }

    @CommandHandler
    void handle(ReassignStep asked, MetaData metadata) {
        var sender = Sender.from(metadata);
        plans.load(asked.plan()).execute(plan -> {
            ChangeRules.mustBeNow(plan, asked.happenedOn(), sender);
            Changing.reassign(plan, asked, sender);
        });
    }

    @CommandHandler
    void handle(TransferResponsibility asked, MetaData metadata) {
        var sender = Sender.from(metadata);
        plans.load(asked.plan()).execute(plan -> {
            ChangeRules.mustBeNow(plan, asked.happenedOn(), sender);
            Changing.transfer(plan, asked, sender, organisations);
        });
    }

    /** A corrected document number is taken from its series like any other. */
    @CommandHandler
    void handle(CorrectStep asked, MetaData metadata) {
        var sender = Sender.from(metadata);
        var plan = plans.load(asked.plan());
        var field = plan.invoke(p -> {
            ChangeRules.mustBeNow(p, asked.happenedOn(), sender);
            return Correcting.check(p, asked, sender);
        });
        var numbered = field.type() != FieldType.DOCUMENT_NUMBER
                ? asked
                : asked.with(commands.sendAndWait(
                        new UseNumber(asked.plan(), sender.actor().organisation(), asked.value(), asked.happenedOn()),
                        metadata));
        plan.execute(p -> Correcting.correct(p, numbered));
    }

    @CommandHandler
    void handle(DecideConflict asked, MetaData metadata) {
        var sender = Sender.from(metadata);
        var other = plans.load(asked.other());
        plans.load(asked.plan()).execute(plan -> {
            ChangeRules.mustBeNow(plan, asked.happenedOn(), sender);
            other.execute(second -> DecidingConflicts.decide(plan, second, asked, sender));
        });
    }
}
