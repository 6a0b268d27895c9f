package vn.planledger.dashboard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.coverage.CoverageMeasure;
import vn.planledger.command.coverage.CoverageTarget;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.query.coverage.Coverage;
import vn.planledger.query.coverage.TargetCoverage;
import vn.planledger.query.coverage.UnitCoverage;
import vn.planledger.query.shared.Slice;

/** Targets of the slice's year about its kind of plan; of its unit what that unit has reached. A body owes no target. */
@Component
class CoverageFigure implements Counted {

    private static final Comparator<TargetCoverage> BY_YEAR = Comparator.comparingInt(
                    (TargetCoverage reached) -> reached.target().year())
            .thenComparing(reached -> reached.target().id());

    private final Coverage coverage;

    CoverageFigure(Coverage coverage) {
        this.coverage = coverage;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.COVERAGE;
    }

    @Override
    public List<Line> lines(Slice slice) {
        return coverage.measure().stream()
                .filter(reached -> speaksOf(reached.target(), slice))
                .sorted(BY_YEAR)
                .map(reached -> line(reached, slice))
                .toList();
    }

    private static boolean speaksOf(CoverageTarget target, Slice slice) {
        return target.measure() != CoverageMeasure.STATEMENT
                && (slice.year() == null || slice.year() == target.year())
                && (slice.kind() == null || slice.kind() == kindOf(target))
                && (slice.unit() == null || target.units().contains(slice.unit()));
    }

    private static PlanKind kindOf(CoverageTarget target) {
        return target.measure() == CoverageMeasure.ZONAL_AREA ? PlanKind.ZONAL : PlanKind.GENERAL;
    }

    private static Line line(TargetCoverage reached, Slice slice) {
        var target = reached.target();
        return Line.measured(
                target.id(),
                target.statement(),
                "/coverage#" + target.id(),
                percent(reached, slice),
                target.percent(),
                BigDecimal.valueOf(target.year()));
    }

    private static BigDecimal percent(TargetCoverage reached, Slice slice) {
        return slice.unit() == null
                ? reached.percent()
                : reached.units().stream()
                        .filter(unit -> unit.unit().equals(slice.unit()))
                        .findFirst()
                        .map(UnitCoverage::percent)
                        .orElse(null);
    }
}
