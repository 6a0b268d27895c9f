package vn.planledger.command.opinion;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoint;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.command.shared.Refusal;

/** One opinion and the answers to its points. A point is answered once; a changed answer is a new procedure step. */
final class Opinion {

    @AggregateIdentifier
    private OpinionId id;

    private OpinionSubmitted submitted;
    private final Set<Integer> answered = new HashSet<>();

    /** For Axon, which rebuilds an opinion from its events. */
    Opinion() {}

    Opinion(OpinionSubmitted submitted) {
        apply(submitted);
    }

    void answer(AnswerPoint asked) {
        var at = PointAnswers.field(id.value(), asked.point(), "reason");
        if (!submitted.plan().equals(asked.plan())
                || asked.point() < 1
                || asked.point() > submitted.points().size()) {
            throw Refusal.notFound("opinion.point-unknown", id.value(), asked.point());
        }
        if (answered.contains(asked.point())) {
            throw Refusal.conflict("opinion.point-answered", id.value(), asked.point());
        }
        if (asked.reason() == null || asked.reason().isBlank()) {
            throw Refusal.malformed("opinion.reason-missing", asked.point()).at(at);
        }
        OpinionText.checkAnswer(asked.reason(), at);
        if (asked.change() != null && !asked.change().isBlank()) {
            OpinionText.checkAnswer(asked.change(), PointAnswers.field(id.value(), asked.point(), "change"));
        }
        apply(new PointAnswered(
                id,
                submitted.consultation(),
                submitted.plan(),
                asked.point(),
                asked.result(),
                asked.reason(),
                asked.change(),
                asked.happenedOn()));
    }

    @EventSourcingHandler
    private void on(OpinionSubmitted event) {
        id = event.opinion();
        submitted = event;
    }

    @EventSourcingHandler
    private void on(PointAnswered event) {
        answered.add(event.point());
    }
}
