package vn.planledger.command.criticism;

import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import vn.planledger.command.criticism.CriticismCommand.DraftRecommendation;
import vn.planledger.command.criticism.CriticismCommand.DropRecommendation;
import vn.planledger.command.criticism.CriticismCommand.JudgeReply;
import vn.planledger.command.criticism.CriticismCommand.RecordMeeting;
import vn.planledger.command.criticism.CriticismCommand.ReleaseCriticism;
import vn.planledger.command.criticism.CriticismCommand.SubmitCriticism;
import vn.planledger.command.number.NumberCommand.UseNumber;
import vn.planledger.command.plan.KnownPlans;
import vn.planledger.command.shared.Sender;

/** What the Front does: drafts, meets, signs, submits, judges. */
final class FrontHandlers {

    private final CriticismStore criticisms;
    private final KnownPlans plans;
    private final CommandGateway commands;

    FrontHandlers(CriticismStore criticisms, KnownPlans plans, CommandGateway commands) {
        this.criticisms = criticisms;
        this.plans = plans;
        this.commands = commands;
    }

    @CommandHandler
    void handle(DraftRecommendation asked, MetaData metadata) {
        if (asked.area() != null && !asked.area().isBlank()) {
            plans.mustTouch(asked.plan(), asked.area());
        }
        act(asked, metadata, criticism -> Drafting.draft(criticism, asked));
    }

    @CommandHandler
    void handle(DropRecommendation asked, MetaData metadata) {
        act(asked, metadata, criticism -> Drafting.drop(criticism, asked));
    }

    @CommandHandler
    void handle(RecordMeeting asked, MetaData metadata) {
        var today = Sender.from(metadata).today();
        act(asked, metadata, criticism -> Drafting.meet(criticism, asked, today));
    }

    /** The document's number is taken from the committee's own series. */
    @CommandHandler
    void handle(ReleaseCriticism asked, MetaData metadata) {
        act(asked, metadata, criticism -> Releasing.check(criticism, asked));
        var organisation = Sender.from(metadata).actor().organisation();
        String number = commands.sendAndWait(
                new UseNumber(asked.plan(), organisation, asked.number(), asked.happenedOn()), metadata);
        criticisms.load(asked).execute(criticism -> Releasing.release(criticism, asked, number));
    }

    @CommandHandler
    void handle(SubmitCriticism asked, MetaData metadata) {
        act(asked, metadata, criticism -> Releasing.submit(criticism, asked));
    }

    @CommandHandler
    void handle(JudgeReply asked, MetaData metadata) {
        act(asked, metadata, criticism -> Replying.judge(criticism, asked));
    }

    private void act(CriticismCommand asked, MetaData metadata, Consumer<Criticism> decide) {
        var sender = Sender.from(metadata);
        criticisms.load(asked).execute(criticism -> {
            FrontRules.mustBeOf(criticism, sender);
            FrontRules.mustBeNow(criticism, asked.happenedOn(), sender);
            decide.accept(criticism);
        });
    }
}
