package vn.planledger.desk.asof;

import vn.planledger.command.consultation.ConsultationEvent.BodyInvited;
import vn.planledger.command.consultation.ConsultationEvent.BodyStayedSilent;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationEvent.GroupStayedSilent;
import vn.planledger.command.consultation.ConsultationEvent.InvitationAnswered;
import vn.planledger.command.consultation.ConsultationEvent.SynopsisPublished;
import vn.planledger.command.consultation.ConsultationEvent.WindowClosed;
import vn.planledger.command.consultation.ConsultationEvent.WindowExtended;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.criticism.CriticismEvent.CriticismReported;
import vn.planledger.command.criticism.CriticismEvent.CriticismRequested;
import vn.planledger.command.criticism.CriticismEvent.CriticismSubmitted;
import vn.planledger.command.criticism.CriticismEvent.FrontStayedSilent;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.desk.KnownEvent;

/** What is known of the consultations: their windows, who was asked, how much was said and answered; never what or by whom. */
final class RoundFacts {

    private static final String ROUND = "round";
    private static final String WINDOW = "window";
    private static final String INVITATION = "invitation";
    private static final String CRITICISM = "criticism";

    private RoundFacts() {}

    static void readBy(Reading reading) {
        reading.on(ConsultationOpened.class, RoundFacts::opened)
                .on(
                        WindowExtended.class,
                        (event, known, facts) -> facts.change(
                                WINDOW,
                                window(event.consultation(), event.group()),
                                window -> window.with("closesOn", event.after(), known.number())))
                .on(
                        WindowClosed.class,
                        (event, known, facts) -> facts.change(
                                WINDOW,
                                window(event.consultation(), event.group()),
                                window -> window.with("closedOn", event.happenedOn(), known.number())))
                .on(
                        GroupStayedSilent.class,
                        (event, known, facts) -> facts.change(
                                WINDOW,
                                window(event.consultation(), event.group()),
                                window -> window.with("silentOn", event.happenedOn(), known.number())))
                .on(
                        OpinionSubmitted.class,
                        (event, known, facts) ->
                                facts.count(ROUND, event.consultation().value(), "opinions", known.number()))
                .on(
                        PointAnswered.class,
                        (event, known, facts) ->
                                facts.count(ROUND, event.consultation().value(), "answers", known.number()))
                .on(
                        SynopsisPublished.class,
                        (event, known, facts) -> facts.change(
                                ROUND,
                                event.consultation().value(),
                                round -> round.with("synopsisOn", event.happenedOn(), known.number())));
        invitations(reading);
        criticism(reading);
    }

    private static void invitations(Reading reading) {
        reading.on(
                        BodyInvited.class,
                        (event, known, facts) -> facts.put(
                                Fact.of(INVITATION, invited(event.consultation(), event.body()), known.number())
                                        .with("body", event.body())
                                        .with("group", event.group())
                                        .with("invitedOn", event.happenedOn())))
                .on(
                        InvitationAnswered.class,
                        (event, known, facts) -> facts.change(
                                INVITATION,
                                invited(event.consultation(), event.body()),
                                body -> body.with("answeredOn", event.happenedOn(), known.number())))
                .on(
                        BodyStayedSilent.class,
                        (event, known, facts) -> facts.change(
                                INVITATION,
                                invited(event.consultation(), event.body()),
                                body -> body.with("silentOn", event.happenedOn(), known.number())));
    }

    private static void criticism(Reading reading) {
        reading.on(
                        CriticismRequested.class,
                        (event, known, facts) ->
                                facts.put(Fact.of(CRITICISM, event.criticism().value(), known.number())
                                        .with("body", event.front())
                                        .with("phase", event.phase())
                                        .with("requestedOn", event.happenedOn())
                                        .with("plannedSubmissionOn", event.plannedSubmissionOn())))
                .on(
                        CriticismSubmitted.class,
                        (event, known, facts) -> facts.change(
                                CRITICISM,
                                event.criticism().value(),
                                front -> front.with("answeredOn", event.happenedOn(), known.number())))
                .on(
                        FrontStayedSilent.class,
                        (event, known, facts) -> facts.change(
                                CRITICISM,
                                event.criticism().value(),
                                front -> front.with("silentOn", event.happenedOn(), known.number())))
                .on(
                        CriticismReported.class,
                        (event, known, facts) -> facts.change(
                                CRITICISM,
                                event.criticism().value(),
                                front -> front.with("reportedOn", event.happenedOn(), known.number())));
    }

    private static void opened(ConsultationOpened event, KnownEvent known, Facts facts) {
        facts.put(Fact.of(ROUND, event.consultation().value(), known.number())
                .with("phase", event.phase())
                .with("round", event.round()));
        event.windows()
                .forEach(window ->
                        facts.put(Fact.of(WINDOW, window(event.consultation(), window.group()), known.number())
                                .with("group", window.group())
                                .with("round", event.round())
                                .with("opensOn", window.opensOn())
                                .with("closesOn", window.closesOn())
                                .with("article", window.article())));
    }

    private static String window(ConsultationId consultation, ConsultedGroup group) {
        return consultation.value() + "/" + group;
    }

    private static String invited(ConsultationId consultation, String body) {
        return consultation.value() + "/" + body;
    }
}
