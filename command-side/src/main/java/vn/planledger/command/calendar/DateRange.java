package vn.planledger.command.calendar;

import java.time.LocalDate;

/** Days from the first to the last, both inclusive. */
public record DateRange(LocalDate from, LocalDate to) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
