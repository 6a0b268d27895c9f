package vn.planledger.command.calendar;

import java.time.LocalDate;

/**
 * Days that were passed over in counting a limit, first to last, and why.
 *
 * @param name what the day is called, or null for a weekend and a suspension
 */
public record SkippedDays(LocalDate from, LocalDate to, Reason reason, String name) {

    /** Why a day was passed over. */
    public enum Reason {
        WEEKEND,
        HOLIDAY,
        SWAPPED_OFF,
        SUSPENDED
    }
}
