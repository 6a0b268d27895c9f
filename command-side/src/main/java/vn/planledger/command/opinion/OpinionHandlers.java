package vn.planledger.command.opinion;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.consultation.OpenWindows;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoint;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;

final class OpinionHandlers {

    private final Repository<Opinion> opinions;
    private final OpenWindows windows;
    private final OpenPoints points;

    OpinionHandlers(Repository<Opinion> opinions, OpenWindows windows, OpenPoints points) {
        this.opinions = opinions;
        this.windows = windows;
        this.points = points;
    }

    @CommandHandler
    void handle(SubmitOpinion asked, MetaData metadata) throws Exception {
        var sender = Sender.from(metadata);
        var group = sender.actor().role() == Role.BODY ? ConsultedGroup.AGENCIES : ConsultedGroup.COMMUNITY;
        var made = OpinionText.points(asked.text(), asked.points());
        var round = windows.taking(asked.consultation(), group, sender.today());
        opinions.newInstance(() -> new Opinion(new OpinionSubmitted(
                asked.opinion(), asked.consultation(), round.plan(), group, asked.text(), made, sender.today())));
        points.received(round.plan(), round.phase(), asked.opinion(), made.size());
    }

    @CommandHandler
    void handle(AnswerPoint asked) {
        try {
            opinions.load(asked.opinion().value()).execute(opinion -> opinion.answer(asked));
        } catch (AggregateNotFoundException unknown) {
            throw Refusal.notFound("opinion.point-unknown", asked.opinion().value(), asked.point());
        }
        points.answered(asked.opinion(), asked.point());
    }
}
