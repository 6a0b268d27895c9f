package vn.planledger.process.law;

import java.time.LocalDate;
import java.util.Map;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.shared.LimitUnit;

/**
 * A row of {@code time-limits}.
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

    /** The deadline when the clock starts on this day, its last day not counted yet. */
    public Deadline from(LocalDate start) {
        return amount == null
                ? new Deadline(null, null, null, null, article, verified)
                : new Deadline(start, amount, unit, null, article, verified);
    }
}
