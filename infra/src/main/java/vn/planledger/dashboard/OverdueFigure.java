package vn.planledger.dashboard;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.inbox.BodyLoad;
import vn.planledger.query.inbox.BodyLoads;
import vn.planledger.query.shared.Slice;

/** What each body owes today, of the steps opened in the slice's year. */
@Component
class OverdueFigure implements Counted {

    private final BodyLoads loads;
    private final LegalToday today;

    OverdueFigure(BodyLoads loads, LegalToday today) {
        this.loads = loads;
        this.today = today;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.OVERDUE;
    }

    @Override
    public List<Line> lines(Slice slice) {
        return loads.of(slice, today.get()).stream().map(OverdueFigure::line).toList();
    }

    private static Line line(BodyLoad load) {
        return Line.measured(
                load.body(),
                load.body(),
                null,
                BigDecimal.valueOf(load.overdue()),
                BigDecimal.valueOf(load.soon()),
                BigDecimal.valueOf(load.later()),
                BigDecimal.valueOf(load.unlimited()),
                BigDecimal.valueOf(load.open()),
                load.longestDays() == null ? null : BigDecimal.valueOf(load.longestDays()));
    }
}
