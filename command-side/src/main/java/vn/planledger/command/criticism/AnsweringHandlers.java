package vn.planledger.command.criticism;

import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.criticism.CriticismCommand.MarkFrontSilent;
import vn.planledger.command.criticism.CriticismCommand.ReplyToRecommendation;
import vn.planledger.command.criticism.CriticismCommand.ReportCriticism;
import vn.planledger.command.criticism.CriticismCommand.RequestCriticism;
import vn.planledger.command.criticism.CriticismEvent.CriticismRequested;
import vn.planledger.command.criticism.CriticismEvent.FrontStayedSilent;
import vn.planledger.command.plan.KnownPlans;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** What the organiser owes the Front: the draft in time, a reply to everything, the report to the approver. */
final class AnsweringHandlers {

    private static final int FRONT = 300;

    private final Repository<Criticism> repository;
    private final CriticismStore criticisms;
    private final KnownPlans plans;

    AnsweringHandlers(Repository<Criticism> repository, CriticismStore criticisms, KnownPlans plans) {
        this.repository = repository;
        this.criticisms = criticisms;
        this.plans = plans;
    }

    @CommandHandler
    void handle(RequestCriticism asked) throws Exception {
        FreeText.check(asked.front(), FRONT, "front-body");
        if (asked.documents().isEmpty()) {
            throw Refusal.rule("criticism.no-documents", asked.article()).at("front-body");
        }
        repository.newInstance(() -> new Criticism(new CriticismRequested(
                asked.criticism(),
                asked.plan(),
                asked.phase(),
                asked.front().strip(),
                asked.documents(),
                asked.earliestSubmissionOn(),
                asked.plannedSubmissionOn(),
                asked.article(),
                asked.happenedOn())));
    }

    @CommandHandler
    void handle(ReplyToRecommendation asked, MetaData metadata) {
        act(asked, metadata, criticism -> Replying.reply(criticism, asked));
    }

    @CommandHandler
    void handle(ReportCriticism asked, MetaData metadata) {
        act(asked, metadata, criticism -> Replying.report(criticism, asked));
    }

    /** Silence ends nothing: what the Front says later is owed its reply all the same. */
    @CommandHandler
    void handle(MarkFrontSilent asked) {
        criticisms.load(asked).execute(criticism -> {
            var planned = criticism.requested().plannedSubmissionOn();
            if (!criticism.isSubmitted()
                    && !criticism.isSilent()
                    && asked.happenedOn().isAfter(planned)) {
                criticism.record(new FrontStayedSilent(asked.criticism(), asked.plan(), asked.happenedOn()));
            }
        });
    }

    private void act(CriticismCommand asked, MetaData metadata, Consumer<Criticism> decide) {
        var sender = Sender.from(metadata);
        plans.mustBeCompetent(asked.plan(), sender);
        criticisms.load(asked).execute(criticism -> {
            FrontRules.mustBeNow(criticism, asked.happenedOn(), sender);
            decide.accept(criticism);
        });
    }
}
