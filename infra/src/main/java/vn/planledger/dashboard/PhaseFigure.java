package vn.planledger.dashboard;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Phase;
import vn.planledger.query.register.PlanCount;
import vn.planledger.query.register.PlanCounts;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.query.shared.Slice;
import vn.planledger.web.Links;
import vn.planledger.web.Words;

/** Running plans by phase, the others by how they ended; of a body those that wait for it. */
@Component
class PhaseFigure implements Counted {

    private final PlanCounts plans;
    private final Words words;

    PhaseFigure(PlanCounts plans, Words words) {
        this.plans = plans;
        this.words = words;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.PHASES;
    }

    @Override
    public List<Line> lines(Slice slice) {
        var counted = plans.of(slice);
        return Arrays.stream(PlanStatus.values())
                .flatMap(status -> status == PlanStatus.IN_PROCEDURE
                        ? running(counted.stream()
                                .filter(count -> count.status() == status)
                                .toList())
                        : Stream.of(line(
                                status.name(),
                                words.of(status),
                                register(status, slice),
                                counted.stream()
                                        .filter(count -> count.status() == status)
                                        .toList())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The register finds neither by body nor by year, nor by phase: a link would lead to other plans than were counted. */
    static String register(PlanStatus status, Slice slice) {
        return slice.body() != null || slice.year() != null
                ? null
                : Links.to("/plans")
                        .with("status", status)
                        .with("unit", slice.unit())
                        .with("kind", slice.kind())
                        .toString();
    }

    private Stream<Line> running(List<PlanCount> running) {
        var phases = Stream.concat(Stream.of((Phase) null), Arrays.stream(Phase.values()));
        return phases.map(phase -> line(
                phase == null ? "NOT_BEGUN" : phase.name(),
                words.of(PlanStatus.IN_PROCEDURE) + ": "
                        + (phase == null ? words.text("dashboard.phases.not-begun") : words.of(phase)),
                null,
                running.stream().filter(count -> count.phase() == phase).toList()));
    }

    /** Null where there is none. */
    private static Line line(String code, String label, String href, List<PlanCount> counts) {
        if (counts.isEmpty()) {
            return null;
        }
        Map<PlanKind, Long> byKind = new EnumMap<>(PlanKind.class);
        counts.forEach(count -> byKind.merge(count.kind(), count.plans(), Long::sum));
        var kinds = Arrays.stream(PlanKind.values()).mapToLong(kind -> byKind.getOrDefault(kind, 0L));
        var total = counts.stream().mapToLong(PlanCount::plans).sum();
        return Line.of(
                code,
                label,
                href,
                LongStream.concat(kinds, LongStream.of(total)).toArray());
    }
}
