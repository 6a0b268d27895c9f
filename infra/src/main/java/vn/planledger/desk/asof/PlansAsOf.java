package vn.planledger.desk.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.desk.KnownEvent;
import vn.planledger.desk.PlanRecord;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.audit.TimeRange;

/** Plans as they were known at a moment, on both axes of time, from the record itself. */
@Component
public final class PlansAsOf {

    private final PlanRecord record;

    PlansAsOf(PlanRecord record) {
        this.record = record;
    }

    /**
     * @param recorded what was recorded later is not known; null for all
     * @param happened what happened on a later legal day does not count; null for all
     * @throws Refusal {@code plan.unknown} for a plan the record has nothing of, at any time
     */
    public PlanAsOf at(String plan, Instant recorded, LocalDate happened) {
        return at(plan, recorded, happened, rows(plan, recorded, happened));
    }

    /**
     * What differs between two moments.
     *
     * @throws Refusal {@code plan.unknown}
     */
    public Comparison compare(String plan, TimeRange first, TimeRange second) {
        var before = rows(plan, first.recordedUntil(), first.happenedUntil());
        var after = rows(plan, second.recordedUntil(), second.happenedUntil());
        var then = at(plan, first.recordedUntil(), first.happenedUntil(), before);
        var now = at(plan, second.recordedUntil(), second.happenedUntil(), after);
        return new Comparison(
                then,
                now,
                Comparison.changes(then, now),
                Comparison.without(before, after),
                Comparison.without(after, before));
    }

    private PlanAsOf at(String plan, Instant recorded, LocalDate happened, List<EventRow> rows) {
        var known = rows.stream().map(record::known).toList();
        var last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
        return new PlanAsOf(
                plan, recorded, happened, !rows.isEmpty(), begin(plan), rows.size(), last, Reading.of(known));
    }

    private List<EventRow> rows(String plan, Instant recorded, LocalDate happened) {
        return record.within(plan, TimeRange.until(recorded, happened));
    }

    private PlanAsOf.Begin begin(String plan) {
        KnownEvent first = record.known(record.first(plan));
        return new PlanAsOf.Begin(
                first.number(), first.recordedAt(), first.event().happenedOn());
    }
}
