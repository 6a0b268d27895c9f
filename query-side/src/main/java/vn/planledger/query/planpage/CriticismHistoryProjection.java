package vn.planledger.query.planpage;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.EventNames;
import vn.planledger.command.criticism.CriticismEvent;
import vn.planledger.command.criticism.CriticismEvent.CriticismReported;
import vn.planledger.command.criticism.CriticismEvent.CriticismRequested;
import vn.planledger.command.criticism.CriticismEvent.CriticismSubmitted;
import vn.planledger.command.criticism.CriticismEvent.FrontStayedSilent;
import vn.planledger.command.criticism.CriticismEvent.RecommendationReplied;
import vn.planledger.command.criticism.CriticismEvent.ReplyJudged;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/** The history's lines about the Front's criticism. What the committee drafts, meets about and signs is its own matter. */
final class CriticismHistoryProjection {

    private final Rows history;

    CriticismHistoryProjection(MongoDatabase database) {
        this.history = new Rows(database, PlanHistory.COLLECTION);
    }

    @EventHandler
    void on(CriticismRequested event, Origin origin) {
        tell(
                event,
                origin,
                new Sentence()
                        .with("phase", event.phase())
                        .with("front", event.front())
                        .with("earliestSubmissionOn", event.earliestSubmissionOn())
                        .with("plannedSubmissionOn", event.plannedSubmissionOn())
                        .with("article", event.article()));
    }

    @EventHandler
    void on(CriticismSubmitted event, Origin origin) {
        tell(event, origin, new Sentence());
    }

    @EventHandler
    void on(RecommendationReplied event, Origin origin) {
        tell(
                event,
                origin,
                new Sentence().with("recommendation", event.recommendation()).with("result", event.result()));
    }

    @EventHandler
    void on(ReplyJudged event, Origin origin) {
        tell(
                event,
                origin,
                new Sentence().with("recommendation", event.recommendation()).with("satisfied", event.satisfied()));
    }

    @EventHandler
    void on(CriticismReported event, Origin origin) {
        tell(event, origin, new Sentence().with("document", event.document()));
    }

    @EventHandler
    void on(FrontStayedSilent event, Origin origin) {
        tell(event, origin, new Sentence());
    }

    private void tell(CriticismEvent event, Origin origin, Sentence sentence) {
        var actor = origin.actor();
        var entry = new HistoryEntry(
                origin.number(),
                event.plan().value(),
                EventNames.of(event.getClass()),
                event.happenedOn(),
                null,
                origin.recordedAt(),
                actor.name(),
                actor.organisation(),
                actor.role(),
                sentence.with("criticism", event.criticism()).parameters());
        history.write(origin.number(), origin, new Row(entry));
    }
}
