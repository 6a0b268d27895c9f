package vn.planledger.edge;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.planledger.command.criticism.CriticismCommand.MarkFrontSilent;
import vn.planledger.command.criticism.CriticismId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.shared.Sender;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.criticismpage.Criticisms;
import vn.planledger.query.planpage.PlanPages;

/**
 * Records that the Front has said nothing by the day the draft was meant to be submitted. It is told once, so that the
 * round may be made on several nodes and as often as one likes; what the Front says later counts all the same.
 */
@Component
public class FrontRound {

    private static final Logger LOG = LoggerFactory.getLogger(FrontRound.class);

    private final Criticisms criticisms;
    private final PlanPages plans;
    private final CommandGateway commands;
    private final LegalToday today;

    FrontRound(Criticisms criticisms, PlanPages plans, CommandGateway commands, LegalToday today) {
        this.criticisms = criticisms;
        this.plans = plans;
        this.commands = commands;
        this.today = today;
    }

    /** Every hour, and after the demo clock was moved. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    public void go() {
        criticisms.openAwaited(today.get()).stream().filter(this::isWanted).forEach(this::markSilent);
    }

    /** Nobody waits for a word on a draft that was withdrawn. */
    private boolean isWanted(Criticism criticism) {
        return plans.byId(new PlanId(criticism.plan()))
                .filter(plan -> plan.end() == ProcedureEnd.WITHDRAWN)
                .isEmpty();
    }

    private void markSilent(Criticism criticism) {
        var command = new MarkFrontSilent(
                new CriticismId(criticism.id()),
                new PlanId(criticism.plan()),
                criticism.plannedSubmissionOn().plusDays(1));
        try {
            commands.sendAndWait(command, MetaData.from(Sender.system().toMetadata()));
        } catch (RuntimeException failed) {
            LOG.warn("The silence of {} could not be recorded", criticism.id(), failed);
        }
    }
}
