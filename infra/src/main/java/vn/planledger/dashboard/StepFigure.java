package vn.planledger.dashboard;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.query.register.PlanCounts;
import vn.planledger.query.shared.Slice;
import vn.planledger.query.timetable.StepTime;
import vn.planledger.query.timetable.StepTimes;
import vn.planledger.web.Words;

/** How long the steps completed in the slice's year took, and how long the law allows. */
@Component
class StepFigure implements Counted {

    private final StepTimes times;
    private final PlanCounts plans;
    private final Words words;

    StepFigure(StepTimes times, PlanCounts plans, Words words) {
        this.times = times;
        this.plans = plans;
        this.words = words;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.STEPS;
    }

    @Override
    public List<Line> lines(Slice slice) {
        return times.of(slice, plans.chosenBy(slice)).stream().map(this::line).toList();
    }

    private Line line(StepTime time) {
        return Line.measured(
                time.step(),
                words.of("step", time.step()),
                null,
                time.takenDays(),
                time.allowedDays(),
                BigDecimal.valueOf(time.done()),
                BigDecimal.valueOf(time.late()));
    }
}
