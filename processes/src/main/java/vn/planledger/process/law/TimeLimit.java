package vn.planledger.process.law;

import java.time.LocalDate;
import java.util.Map;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.shared.LimitUnit;

/**
 * A row of {@code time-limits}. Counted as the Civil Code 2015 does (Arts 147, 148): the first day is not counted, months
 * run to the corresponding day or the last day of the month. A last day on a weekend or holiday is not yet moved, and a
 * limit in working days has no due day yet: both need the calendar of working days.
 *
 * @param amount length in {@code unit}, or null where no text sets a limit
 * @param clock name of the clock it runs from
 */
public record TimeLimit(Integer amount, LimitUnit unit, String clock, String article, boolean verified) {

    static TimeLimit of(Map<String, Object> row) {
        var amount = (Number) row.get("amount");
        var unit = (String) row.get("unit");
        return new TimeLimit(
                amount == null ? null : amount.intValue(),
                unit == null ? null : LimitUnit.valueOf(unit),
                (String) row.get("clock"),
                (String) row.get("article"),
                (Boolean) row.get("verified"));
    }

    /** The deadline when the clock starts on this day; without a limit, or before its clock started, no due day. */
    public Deadline from(LocalDate start) {
        if (amount == null) {
            return new Deadline(null, null, null, null, article, verified);
        }
        return new Deadline(start, amount, unit, start == null ? null : lastDay(start), article, verified);
    }

    private LocalDate lastDay(LocalDate start) {
        return switch (unit) {
            case DAY -> start.plusDays(amount);
            case MONTH -> start.plusMonths(amount);
            case WORKING_DAY -> null;
        };
    }
}
