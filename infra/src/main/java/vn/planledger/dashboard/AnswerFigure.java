package vn.planledger.dashboard;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.InvitedBody.State;
import vn.planledger.query.consultationpage.Responses;
import vn.planledger.query.register.PlanCounts;
import vn.planledger.query.shared.Slice;
import vn.planledger.web.Words;

/** The rounds opened in the slice's year, the newest first: what was said, and how much of it is answered. */
@Component
class AnswerFigure implements Counted {

    private final Responses responses;
    private final PlanCounts plans;
    private final Words words;

    AnswerFigure(Responses responses, PlanCounts plans, Words words) {
        this.responses = responses;
        this.plans = plans;
        this.words = words;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.ANSWERS;
    }

    @Override
    public List<Line> lines(Slice slice) {
        var rounds = responses.rounds(slice, plans.chosenBy(slice));
        var titles = plans.titles(rounds.stream().map(Consultation::plan).toList());
        return rounds.stream().map(round -> line(round, titles)).toList();
    }

    private Line line(Consultation round, Map<String, String> titles) {
        var label = words.text(
                "dashboard.answers.round",
                titles.getOrDefault(round.plan(), round.plan()),
                words.of(round.phase()),
                round.round());
        var responded = round.invited().stream()
                .filter(body -> body.state() == State.ANSWERED)
                .count();
        return Line.of(
                round.id(),
                label,
                "/consultations/" + round.id(),
                round.points() - round.unanswered(),
                round.unanswered(),
                round.points(),
                round.opinions(),
                round.invited().size(),
                responded);
    }
}
