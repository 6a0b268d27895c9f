package vn.planledger.dashboard;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.register.PlanCounts;
import vn.planledger.query.shared.Slice;
import vn.planledger.query.timetable.BodyLoad;
import vn.planledger.query.timetable.BodyLoads;

/** What each body owes today, of the steps opened in the slice's year. */
@Component
class OverdueFigure implements Counted {

    private final BodyLoads loads;
    private final PlanCounts plans;
    private final LegalToday today;

    OverdueFigure(BodyLoads loads, PlanCounts plans, LegalToday today) {
        this.loads = loads;
        this.plans = plans;
        this.today = today;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.OVERDUE;
    }

    @Override
    public List<Line> lines(Slice slice) {
        return loads.of(slice, plans.chosenBy(slice), today.get()).stream()
                .map(OverdueFigure::line)
                .toList();
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
                BigDecimal.valueOf(load.suspended()),
                BigDecimal.valueOf(load.open()),
                load.longestDays() == null ? null : BigDecimal.valueOf(load.longestDays()));
    }
}
