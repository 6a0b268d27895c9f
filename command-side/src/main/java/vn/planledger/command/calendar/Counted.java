package vn.planledger.command.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a limit and how it came about.
 *
 * @param skipped in order of time; for limits in days and months only the days by which the end moved
 */
public record Counted(LocalDate dueOn, List<SkippedDays> skipped) {

    public Counted {
        skipped = List.copyOf(skipped);
    }
}
