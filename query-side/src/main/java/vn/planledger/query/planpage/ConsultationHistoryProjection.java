package vn.planledger.query.planpage;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.EventNames;
import vn.planledger.command.consultation.ConsultationEvent;
import vn.planledger.command.consultation.ConsultationEvent.BodyInvited;
import vn.planledger.command.consultation.ConsultationEvent.BodyStayedSilent;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationAnnounced;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationEvent.GroupStayedSilent;
import vn.planledger.command.consultation.ConsultationEvent.InvitationAnswered;
import vn.planledger.command.consultation.ConsultationEvent.InvitationOpened;
import vn.planledger.command.consultation.ConsultationEvent.SynopsisPublished;
import vn.planledger.command.consultation.ConsultationEvent.WindowClosed;
import vn.planledger.command.consultation.ConsultationEvent.WindowExtended;
import vn.planledger.command.consultation.ConsultationEvent.WindowsOpened;
import vn.planledger.command.opinion.OpinionEvent;
import vn.planledger.command.opinion.OpinionEvent.OpinionHidden;
import vn.planledger.command.opinion.OpinionEvent.OpinionRedacted;
import vn.planledger.command.opinion.OpinionEvent.OpinionShown;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.shared.Role;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/**
 * The history's lines about consultations. Opinions and answers are counted in one line for each round: a hundred thousand
 * lines would bury the plan's own history, and each of them has its place on the page of the round.
 */
final class ConsultationHistoryProjection {

    private static final String COUNT = "count";

    private final Rows history;

    ConsultationHistoryProjection(MongoDatabase database) {
        this.history = new Rows(database, PlanHistory.COLLECTION);
    }

    @EventHandler
    void on(ConsultationOpened event, Origin origin) {
        tell(event, origin, Sentence.of(event));
    }

    @EventHandler
    void on(ConsultationAnnounced event, Origin origin) {
        tell(event, origin, about(event).with("documents", event.documents().size()));
    }

    @EventHandler
    void on(WindowsOpened event, Origin origin) {
        tell(event, origin, about(event));
    }

    @EventHandler
    void on(BodyInvited event, Origin origin) {
        tell(event, origin, about(event).with("body", event.body()).with("group", event.group()));
    }

    @EventHandler
    void on(InvitationOpened event, Origin origin) {
        tell(event, origin, about(event).with("body", event.body()));
    }

    @EventHandler
    void on(InvitationAnswered event, Origin origin) {
        tell(event, origin, about(event).with("body", event.body()));
    }

    @EventHandler
    void on(WindowExtended event, Origin origin) {
        tell(
                event,
                origin,
                about(event)
                        .with("group", event.group())
                        .with("before", event.before())
                        .with("after", event.after())
                        .with("ground", event.ground()));
    }

    @EventHandler
    void on(WindowClosed event, Origin origin) {
        tell(event, origin, Sentence.of(event));
    }

    @EventHandler
    void on(BodyStayedSilent event, Origin origin) {
        tell(event, origin, about(event).with("body", event.body()));
    }

    @EventHandler
    void on(GroupStayedSilent event, Origin origin) {
        tell(event, origin, about(event).with("group", event.group()));
    }

    @EventHandler
    void on(SynopsisPublished event, Origin origin) {
        tell(event, origin, about(event));
    }

    @EventHandler
    void on(OpinionHidden event, Origin origin) {
        tell(event, origin, about(event).with("reason", event.reason()));
    }

    @EventHandler
    void on(OpinionShown event, Origin origin) {
        tell(event, origin, about(event).with("reason", event.reason()));
    }

    @EventHandler
    void on(OpinionRedacted event, Origin origin) {
        tell(event, origin, about(event).with("reason", event.reason()));
    }

    @EventHandler
    void on(OpinionSubmitted event, Origin origin) {
        count(event, origin);
    }

    @EventHandler
    void on(PointAnswered event, Origin origin) {
        count(event, origin);
    }

    private static Sentence about(ConsultationEvent event) {
        return new Sentence().with("consultation", event.consultation());
    }

    private static Sentence about(OpinionEvent event) {
        return new Sentence().with("consultation", event.consultation()).with("opinion", event.opinion());
    }

    private void tell(ConsultationEvent event, Origin origin, Sentence sentence) {
        history.write(origin.number(), origin, new Row(entry(event, event.plan().value(), origin, sentence)));
    }

    private void tell(OpinionEvent event, Origin origin, Sentence sentence) {
        history.write(origin.number(), origin, new Row(entry(event, event.plan().value(), origin, sentence)));
    }

    private void count(OpinionEvent event, Origin origin) {
        var id = EventNames.of(event.getClass()) + " " + event.consultation();
        var before = history.find(id);
        if (before.isPresent() && before.get().count("number") >= origin.number()) {
            return;
        }
        var counted = before.map(row -> row.count(COUNT)).orElse(0L) + 1;
        var sentence = new Sentence()
                .with("consultation", event.consultation())
                .with(COUNT, counted)
                .with("lastOn", event.happenedOn());
        history.write(id, origin, new Row(entry(event, event.plan().value(), origin, sentence)).set(COUNT, counted));
    }

    private static HistoryEntry entry(RecordedEvent event, String plan, Origin origin, Sentence sentence) {
        var actor = origin.actor();
        return new HistoryEntry(
                origin.number(),
                plan,
                EventNames.of(event.getClass()),
                event.happenedOn(),
                null,
                origin.recordedAt(),
                actor.role() == Role.CITIZEN ? null : actor.name(),
                actor.organisation(),
                actor.role(),
                sentence.parameters());
    }
}
