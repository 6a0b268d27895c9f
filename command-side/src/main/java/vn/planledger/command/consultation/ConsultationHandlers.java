package vn.planledger.command.consultation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.consultation.ConsultationCommand.AnnounceConsultation;
import vn.planledger.command.consultation.ConsultationCommand.CloseWindow;
import vn.planledger.command.consultation.ConsultationCommand.OpenConsultation;
import vn.planledger.command.consultation.ConsultationCommand.OpenWindows;
import vn.planledger.command.consultation.ConsultationCommand.PublishSynopsis;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationAnnounced;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationEvent.SynopsisPublished;
import vn.planledger.command.criticism.CriticismCommand.RequestCriticism;
import vn.planledger.command.criticism.CriticismId;
import vn.planledger.command.opinion.OpenPoints;
import vn.planledger.command.opinion.ReceivedOpinions;
import vn.planledger.command.plan.KnownPlans;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** The course of a round: opened, announced, begun, closed, published. */
final class ConsultationHandlers {

    private final Repository<Consultation> consultations;
    private final ReceivedOpinions received;
    private final OpenPoints points;
    private final KnownPlans plans;
    private final CommandGateway commands;

    ConsultationHandlers(
            Repository<Consultation> consultations,
            ReceivedOpinions received,
            OpenPoints points,
            KnownPlans plans,
            CommandGateway commands) {
        this.consultations = consultations;
        this.received = received;
        this.points = points;
        this.plans = plans;
        this.commands = commands;
    }

    @CommandHandler
    void handle(OpenConsultation asked) throws Exception {
        consultations.newInstance(() -> new Consultation(new ConsultationOpened(
                asked.consultation(),
                asked.plan(),
                asked.phase(),
                asked.round(),
                asked.windows(),
                asked.happenedOn())));
    }

    /** The Front is sent the draft with the others; its criticism is a case of its own. */
    @CommandHandler
    void handle(AnnounceConsultation asked, MetaData metadata) {
        var round = load(asked.consultation());
        round.execute(consultation -> {
            consultation.record(new ConsultationAnnounced(
                    asked.consultation(),
                    asked.plan(),
                    asked.form(),
                    asked.notice(),
                    asked.documents(),
                    asked.happenedOn()));
            asked.agencies()
                    .forEach(body -> Inviting.invite(
                            consultation, body, ConsultedGroup.AGENCIES, asked.happenedOn(), "invited-agencies"));
            asked.organisations()
                    .forEach(body -> Inviting.invite(
                            consultation, body, ConsultedGroup.COMMUNITY, asked.happenedOn(), "invited-organisations"));
        });
        if (asked.front() != null && round.invoke(consultation -> consultation.isOpenFor(ConsultedGroup.FRONT))) {
            commands.sendAndWait(request(asked, round), metadata);
        }
    }

    private static RequestCriticism request(AnnounceConsultation asked, Aggregate<Consultation> round) {
        var window = round.invoke(consultation -> consultation.window(ConsultedGroup.FRONT));
        return new RequestCriticism(
                CriticismId.of(asked.consultation()),
                asked.plan(),
                round.invoke(consultation -> consultation.opened().phase()),
                asked.front(),
                asked.documents(),
                window.earliestClose(),
                window.closesOn(),
                window.article(),
                asked.happenedOn());
    }

    @CommandHandler
    void handle(OpenWindows asked) {
        load(asked.consultation()).execute(consultation -> consultation.begin(asked.happenedOn()));
    }

    /** Where the opinions of the past are not entered, nobody's silence is known. */
    @CommandHandler
    void handle(CloseWindow asked) {
        var heard = received.any(asked.consultation(), asked.group()) || plans.isReconstruction(asked.plan());
        load(asked.consultation())
                .execute(consultation -> Closing.close(consultation, asked.group(), heard, asked.happenedOn()));
    }

    @CommandHandler
    void handle(PublishSynopsis asked, MetaData metadata) {
        plans.mustBeCompetent(asked.plan(), Sender.from(metadata));
        var round = load(asked.consultation());
        if (!round.invoke(consultation -> consultation.opened().plan()).equals(asked.plan())) {
            throw Refusal.notFound("consultation.unknown", asked.consultation().value());
        }
        var phase = round.invoke(consultation -> consultation.opened().phase());
        var open = points.unanswered(asked.plan(), phase);
        if (open > 0) {
            throw Refusal.rule("opinions.unanswered", open, "Luật 30/2009/QH12, Điều 20 khoản 4");
        }
        round.execute(consultation ->
                consultation.record(new SynopsisPublished(asked.consultation(), asked.plan(), asked.happenedOn())));
    }

    private Aggregate<Consultation> load(ConsultationId id) {
        try {
            return consultations.load(id.value());
        } catch (AggregateNotFoundException unknown) {
            throw Refusal.notFound("consultation.unknown", id.value());
        }
    }
}
