package vn.planledger.command.criticism;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
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

/**
 * The Front's criticism of one draft (phản biện xã hội, Law 75/2015/QH13 Arts. 32 to 36): asked for, drafted, met about,
 * signed, submitted, replied to, judged, reported. What was signed never changes.
 */
final class Criticism {

    @AggregateIdentifier
    private CriticismId id;

    private CriticismRequested requested;
    private LocalDate latest;
    private boolean met;
    private boolean released;
    private boolean submitted;
    private boolean silent;
    private boolean reported;
    private int drafted;
    private final TreeMap<Integer, Recommendation> recommendations = new TreeMap<>();
    final Replies replies = new Replies();

    /** For Axon, which rebuilds a criticism from its events. */
    Criticism() {}

    Criticism(CriticismRequested requested) {
        apply(requested);
    }

    /** Writes what a decision came to. */
    void record(CriticismEvent event) {
        apply(event);
    }

    CriticismState state() {
        return new CriticismState(
                id,
                requested.front(),
                requested.earliestSubmissionOn(),
                requested.plannedSubmissionOn(),
                requested.article(),
                submitted,
                submitted ? replies.unanswered() : 0,
                reported);
    }

    @EventSourcingHandler
    private void on(CriticismRequested event) {
        latest = event.happenedOn();
        id = event.criticism();
        requested = event;
    }

    @EventSourcingHandler
    private void on(RecommendationDrafted event) {
        var recommendation = event.recommendation();
        drafted = Math.max(drafted, recommendation.number());
        recommendations.put(recommendation.number(), recommendation);
    }

    @EventSourcingHandler
    private void on(RecommendationDropped event) {
        recommendations.remove(event.recommendation());
    }

    @EventSourcingHandler
    private void on(MeetingRecorded event) {
        met = true;
    }

    @EventSourcingHandler
    private void on(CriticismReleased event) {
        latest = event.happenedOn();
        released = true;
        event.recommendations().forEach(recommendation -> replies.owed(recommendation.number()));
    }

    @EventSourcingHandler
    private void on(CriticismSubmitted event) {
        latest = event.happenedOn();
        submitted = true;
    }

    /** A reply given after the report is reported anew. */
    @EventSourcingHandler
    private void on(RecommendationReplied event) {
        latest = event.happenedOn();
        replies.replied(event.recommendation());
        reported = false;
    }

    @EventSourcingHandler
    private void on(ReplyJudged event) {
        latest = event.happenedOn();
        replies.judged(event.recommendation(), event.satisfied());
    }

    @EventSourcingHandler
    private void on(CriticismReported event) {
        latest = event.happenedOn();
        reported = true;
    }

    @EventSourcingHandler
    private void on(FrontStayedSilent event) {
        silent = true;
    }

    /** The day of the last act that others build on: no later one may bear a day before it. */
    LocalDate latest() {
        return latest;
    }

    CriticismRequested requested() {
        return requested;
    }

    List<Recommendation> recommendations() {
        return List.copyOf(recommendations.values());
    }

    boolean holds(int recommendation) {
        return recommendations.containsKey(recommendation);
    }

    int nextNumber() {
        return drafted + 1;
    }

    boolean hasMet() {
        return met;
    }

    boolean isReleased() {
        return released;
    }

    boolean isSubmitted() {
        return submitted;
    }

    boolean isSilent() {
        return silent;
    }

    boolean isReported() {
        return reported;
    }
}
