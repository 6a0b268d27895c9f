package vn.planledger.command.opinion;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoint;
import vn.planledger.command.opinion.OpinionCommand.AssignPoint;
import vn.planledger.command.opinion.OpinionCommand.HideOpinion;
import vn.planledger.command.opinion.OpinionCommand.RedactOpinion;
import vn.planledger.command.opinion.OpinionCommand.ShowOpinion;
import vn.planledger.command.opinion.OpinionCommand.SplitOpinion;
import vn.planledger.command.opinion.OpinionEvent.OpinionHidden;
import vn.planledger.command.opinion.OpinionEvent.OpinionRedacted;
import vn.planledger.command.opinion.OpinionEvent.OpinionShown;
import vn.planledger.command.opinion.OpinionEvent.OpinionSplit;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.command.opinion.OpinionEvent.PointAssigned;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;

/**
 * One opinion and the answers to its points. A point is answered once; a changed answer is a new procedure step. What was
 * said never changes: hiding and redaction touch public copies only.
 */
final class Opinion {

    private static final int REASON = 2_000;
    private static final int TAG = 100;
    private static final int VERSION = 100;

    @AggregateIdentifier
    private OpinionId id;

    private OpinionSubmitted submitted;
    private List<String> points = List.of();
    private boolean hidden;
    private final Set<Integer> answered = new HashSet<>();

    /** For Axon, which rebuilds an opinion from its events. */
    Opinion() {}

    Opinion(OpinionSubmitted submitted) {
        apply(submitted);
    }

    OpinionSubmitted submitted() {
        return submitted;
    }

    /** @return how many points wait for an answer from now on */
    int split(SplitOpinion asked) {
        mustBeAbout(asked.plan(), 1, asked.happenedOn());
        if (!answered.isEmpty()) {
            throw Refusal.conflict("opinion.answered-already", id.value());
        }
        var found = OpinionText.split(submitted.text(), asked.points());
        apply(new OpinionSplit(id, submitted.consultation(), submitted.plan(), found, asked.happenedOn()));
        return found.size();
    }

    void assign(AssignPoint asked) {
        mustBeAbout(asked.plan(), asked.point(), asked.happenedOn());
        FreeText.checkOptional(asked.tag(), TAG, "tag");
        apply(new PointAssigned(
                id,
                submitted.consultation(),
                submitted.plan(),
                asked.point(),
                asked.assignee(),
                asked.tag() == null || asked.tag().isBlank()
                        ? null
                        : asked.tag().strip(),
                asked.dueOn(),
                asked.happenedOn()));
    }

    void answer(AnswerPoint asked) {
        mustBeAbout(asked.plan(), asked.point(), asked.happenedOn());
        if (answered.contains(asked.point())) {
            throw Refusal.conflict("opinion.point-answered", id.value(), asked.point());
        }
        checkAnswer(asked);
        apply(new PointAnswered(
                id,
                submitted.consultation(),
                submitted.plan(),
                asked.point(),
                asked.result(),
                asked.reason(),
                asked.change(),
                asked.version(),
                asked.happenedOn()));
    }

    private void checkAnswer(AnswerPoint asked) {
        if (asked.result() == null) {
            throw PointAnswers.noResult(id.value(), asked.point());
        }
        var at = PointAnswers.field(id.value(), asked.point(), "reason");
        if (asked.reason() == null || asked.reason().isBlank()) {
            throw Refusal.malformed("opinion.reason-missing", asked.point()).at(at);
        }
        OpinionText.checkAnswer(asked.reason(), at);
        if (asked.change() != null && !asked.change().isBlank()) {
            OpinionText.checkAnswer(asked.change(), PointAnswers.field(id.value(), asked.point(), "change"));
        }
        FreeText.checkOptional(asked.version(), VERSION, PointAnswers.field(id.value(), asked.point(), "version"));
    }

    void hide(HideOpinion asked) {
        mustBeAbout(asked.plan(), 1, asked.happenedOn());
        FreeText.check(asked.reason(), REASON, "reason");
        if (hidden) {
            throw Refusal.conflict("opinion.hidden-already", id.value());
        }
        apply(new OpinionHidden(id, submitted.consultation(), submitted.plan(), asked.reason(), asked.happenedOn()));
    }

    void show(ShowOpinion asked) {
        mustBeAbout(asked.plan(), 1, asked.happenedOn());
        FreeText.check(asked.reason(), REASON, "reason");
        if (!hidden) {
            throw Refusal.conflict("opinion.not-hidden", id.value());
        }
        apply(new OpinionShown(id, submitted.consultation(), submitted.plan(), asked.reason(), asked.happenedOn()));
    }

    void redact(RedactOpinion asked) {
        mustBeAbout(asked.plan(), 1, asked.happenedOn());
        FreeText.check(asked.reason(), REASON, "reason");
        var hiddenPassages = HiddenPassages.find(asked.passages(), submitted.text(), points);
        apply(new OpinionRedacted(
                id, submitted.consultation(), submitted.plan(), hiddenPassages, asked.reason(), asked.happenedOn()));
    }

    private void mustBeAbout(PlanId plan, int point, LocalDate day) {
        if (!submitted.plan().equals(plan) || point < 1 || point > points.size()) {
            throw Refusal.notFound("opinion.point-unknown", id.value(), point);
        }
        if (day.isBefore(submitted.happenedOn())) {
            throw Refusal.rule("date.before-last-act", day, submitted.happenedOn())
                    .at("happenedOn");
        }
    }

    @EventSourcingHandler
    private void on(OpinionSubmitted event) {
        id = event.opinion();
        submitted = event;
        points = event.points();
    }

    @EventSourcingHandler
    private void on(OpinionSplit event) {
        points = event.points();
    }

    @EventSourcingHandler
    private void on(PointAnswered event) {
        answered.add(event.point());
    }

    @EventSourcingHandler
    private void on(OpinionHidden event) {
        hidden = true;
    }

    @EventSourcingHandler
    private void on(OpinionShown event) {
        hidden = false;
    }
}
