package vn.planledger.command.opinion;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.consultation.KnownConsultations;
import vn.planledger.command.opinion.OpinionCommand.EnterOpinion;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.plan.KnownPlans;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;

/** Takes opinions in, from whatever door. */
final class OpinionHandlers {

    private static final int BODY = 300;

    private final Repository<Opinion> opinions;
    private final KnownConsultations consultations;
    private final OpenPoints points;
    private final ReceivedOpinions received;
    private final KnownPlans plans;
    private final PersonalSeal seal;

    OpinionHandlers(
            Repository<Opinion> opinions,
            KnownConsultations consultations,
            OpenPoints points,
            ReceivedOpinions received,
            KnownPlans plans,
            PersonalSeal seal) {
        this.opinions = opinions;
        this.consultations = consultations;
        this.points = points;
        this.received = received;
        this.plans = plans;
        this.seal = seal;
    }

    @CommandHandler
    void handle(SubmitOpinion asked, MetaData metadata) throws Exception {
        var sender = Sender.from(metadata);
        var body = sender.actor().role() == Role.BODY ? sender.actor().organisation() : null;
        var group = consultations.groupOf(asked.consultation(), body);
        var made = OpinionText.points(asked.text(), asked.points());
        var round = consultations.taking(asked.consultation(), group, sender.today());
        take(
                round,
                new Given(
                        asked.opinion(),
                        group,
                        asked.text(),
                        made,
                        sender.today(),
                        Channel.WEB,
                        false,
                        body,
                        asked.details(),
                        null));
    }

    /** What a clerk enters came in on a day of its own, and may have come late. */
    @CommandHandler
    void handle(EnterOpinion asked, MetaData metadata) throws Exception {
        var today = Sender.from(metadata).today();
        mustBeEnterable(asked, today);
        var made = OpinionText.points(asked.text(), asked.points());
        var round = consultations.begun(asked.consultation(), asked.group(), asked.receivedOn());
        take(
                round,
                new Given(
                        asked.opinion(),
                        asked.group(),
                        asked.text(),
                        made,
                        asked.receivedOn(),
                        asked.channel(),
                        consultations.isLate(asked.consultation(), asked.group(), asked.receivedOn()),
                        asked.body() == null || asked.body().isBlank()
                                ? null
                                : asked.body().strip(),
                        asked.details(),
                        asked.scan().unnamed()));
    }

    private record Given(
            OpinionId opinion,
            ConsultedGroup group,
            String text,
            List<String> points,
            LocalDate day,
            Channel channel,
            boolean late,
            String body,
            OpinionDetails details,
            Scan scan) {}

    private void take(ConsultationOpened round, Given given) throws Exception {
        var details = given.details() == null ? OpinionDetails.NONE : given.details();
        details.check();
        if (details.area() != null) {
            plans.mustTouch(round.plan(), details.area());
        }
        opinions.newInstance(() -> new Opinion(new OpinionSubmitted(
                given.opinion(),
                round.consultation(),
                round.plan(),
                given.group(),
                given.text(),
                given.points(),
                given.day(),
                given.channel(),
                given.late(),
                given.body(),
                details.sealed(seal, given.opinion()),
                given.scan())));
        points.received(
                round.plan(), round.phase(), given.opinion(), given.points().size());
        received.received(round.consultation(), given.group(), given.opinion());
        if (given.body() != null) {
            consultations.answered(round.consultation(), given.body(), given.opinion(), given.day());
        }
    }

    private static void mustBeEnterable(EnterOpinion asked, LocalDate today) {
        if (asked.channel() == null || asked.channel() == Channel.WEB) {
            throw Refusal.malformed("field.choice", "channel", "PAPER, EMAIL, MEETING")
                    .at("channel");
        }
        if (asked.group() == null || asked.group() == ConsultedGroup.FRONT) {
            throw Refusal.malformed("field.choice", "group", "AGENCIES, COMMUNITY")
                    .at("group");
        }
        if (asked.scan() == null) {
            throw Refusal.malformed("opinion.scan-missing").at("scan");
        }
        if (asked.receivedOn() == null) {
            throw Refusal.malformed("field.required", "receivedOn").at("receivedOn");
        }
        if (asked.receivedOn().isAfter(today)) {
            throw Refusal.rule("date.in-the-future", asked.receivedOn(), today).at("receivedOn");
        }
        FreeText.checkOptional(asked.body(), BODY, "body");
    }
}
