package vn.planledger.query.criticismpage;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.criticism.CriticismEvent;
import vn.planledger.command.criticism.CriticismEvent.CriticismReleased;
import vn.planledger.command.criticism.CriticismEvent.CriticismReported;
import vn.planledger.command.criticism.CriticismEvent.CriticismRequested;
import vn.planledger.command.criticism.CriticismEvent.CriticismSubmitted;
import vn.planledger.command.criticism.CriticismEvent.FrontStayedSilent;
import vn.planledger.command.criticism.CriticismEvent.MeetingRecorded;
import vn.planledger.command.criticism.CriticismEvent.RecommendationDrafted;
import vn.planledger.command.criticism.CriticismEvent.RecommendationDropped;
import vn.planledger.command.criticism.CriticismEvent.RecommendationReplied;
import vn.planledger.command.criticism.CriticismEvent.ReplyJudged;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/** One row per criticism. */
final class CriticismProjection {

    private static final String RECOMMENDATIONS = "recommendations";

    private final Rows criticisms;

    CriticismProjection(MongoDatabase database) {
        this.criticisms = new Rows(database, Criticisms.COLLECTION)
                .indexedBy("plan")
                .indexedBy("front", "state")
                .indexedBy("state", "plannedSubmissionOn");
    }

    @EventHandler
    void on(CriticismRequested event, Origin origin) {
        var asked = new Criticism(
                event.criticism().value(),
                event.plan().value(),
                event.phase(),
                event.front(),
                event.documents(),
                event.happenedOn(),
                event.earliestSubmissionOn(),
                event.plannedSubmissionOn(),
                event.article(),
                CriticismStage.REQUESTED,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                origin.number(),
                origin.recordedAt());
        criticisms.write(asked.id(), origin, new Row(asked));
    }

    @EventHandler
    void on(RecommendationDrafted event, Origin origin) {
        var drafted = new FollowedRecommendation(
                event.recommendation().number(),
                event.recommendation().heading(),
                event.recommendation().text(),
                event.recommendation().section(),
                event.recommendation().area(),
                origin.actor().name(),
                event.happenedOn(),
                origin.number(),
                List.of());
        change(event, origin, row -> row.set(RECOMMENDATIONS, Drafts.with(recommendations(row), drafted)));
    }

    @EventHandler
    void on(RecommendationDropped event, Origin origin) {
        change(
                event,
                origin,
                row -> row.set(RECOMMENDATIONS, Drafts.without(recommendations(row), event.recommendation())));
    }

    @EventHandler
    void on(MeetingRecorded event, Origin origin) {
        var held = new HeldMeeting(event.meeting(), origin.actor().name(), origin.number());
        change(event, origin, row -> row.add("meetings", held));
    }

    /** What was signed is what the event says. */
    @EventHandler
    void on(CriticismReleased event, Origin origin) {
        var signature = new Signature(
                event.form(),
                event.number(),
                event.signatory(),
                event.conclusion(),
                event.happenedOn(),
                origin.actor().name(),
                origin.number());
        change(event, origin, row -> {
            var drafts = recommendations(row);
            var signed = event.recommendations().stream()
                    .map(text -> Drafts.signed(text, drafts, origin))
                    .toList();
            row.set("signature", signature).set(RECOMMENDATIONS, signed);
        });
    }

    @EventHandler
    void on(CriticismSubmitted event, Origin origin) {
        change(event, origin, row -> row.set("submittedOn", event.happenedOn()));
    }

    @EventHandler
    void on(RecommendationReplied event, Origin origin) {
        var reply = new Reply(
                event.result(),
                event.reason(),
                event.change(),
                event.version(),
                event.happenedOn(),
                origin.actor().name(),
                origin.actor().organisation(),
                origin.number());
        follow(event, event.recommendation(), origin, recommendation -> recommendation.replied(reply));
    }

    @EventHandler
    void on(ReplyJudged event, Origin origin) {
        var judgement = new Judgement(
                event.satisfied(),
                event.reason(),
                event.happenedOn(),
                origin.actor().name(),
                origin.actor().organisation(),
                origin.number());
        follow(event, event.recommendation(), origin, recommendation -> recommendation.judged(judgement));
    }

    @EventHandler
    void on(CriticismReported event, Origin origin) {
        var report = new Report(
                event.document(),
                event.happenedOn(),
                origin.actor().name(),
                origin.actor().organisation(),
                origin.number());
        change(event, origin, row -> row.add("reports", report));
    }

    @EventHandler
    void on(FrontStayedSilent event, Origin origin) {
        change(event, origin, row -> row.set("silentOn", event.happenedOn()));
    }

    private void follow(
            CriticismEvent event, int number, Origin origin, UnaryOperator<FollowedRecommendation> further) {
        change(
                event,
                origin,
                row -> row.set(
                        RECOMMENDATIONS,
                        recommendations(row).stream()
                                .map(each -> each.number() == number ? further.apply(each) : each)
                                .toList()));
    }

    private void change(CriticismEvent event, Origin origin, Consumer<Row> change) {
        criticisms.change(event.criticism().value(), origin, row -> {
            change.accept(row);
            row.set("state", CriticismStage.of(row.read(Criticism.class)));
        });
    }

    private static List<FollowedRecommendation> recommendations(Row row) {
        return row.list(RECOMMENDATIONS, FollowedRecommendation.class);
    }
}
