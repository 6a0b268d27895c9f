package vn.planledger.dashboard;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.query.consultationpage.GroupResponse;
import vn.planledger.query.consultationpage.Responses;
import vn.planledger.query.register.PlanCounts;
import vn.planledger.query.shared.Slice;
import vn.planledger.web.Words;

/** Whom the rounds opened in the slice's year asked by name, and who answered. */
@Component
class ResponseFigure implements Counted {

    private final Responses responses;
    private final PlanCounts plans;
    private final Words words;

    ResponseFigure(Responses responses, PlanCounts plans, Words words) {
        this.responses = responses;
        this.plans = plans;
        this.words = words;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.RESPONSE;
    }

    @Override
    public List<Line> lines(Slice slice) {
        var rounds = responses.rounds(slice, plans.chosenBy(slice));
        return responses.groups(slice, rounds).stream().map(this::line).toList();
    }

    private Line line(GroupResponse group) {
        return Line.of(
                group.group().name(),
                words.of(group.group()),
                null,
                group.answered(),
                group.waiting(),
                group.silent(),
                group.invited(),
                group.rounds(),
                group.silentRounds());
    }
}
