package vn.planledger.command.calendar;

import java.time.LocalDate;

/**
 * A time in which a limit does not run. As in Civil Code 2015 Art. 147(3) the day of the event is not part of what it
 * starts: the day of suspension still counts, the day of resumption does not.
 *
 * @param suspendedOn day of suspension
 * @param resumedOn day of resumption, or null while it lasts
 */
public record Pause(LocalDate suspendedOn, LocalDate resumedOn) {

    /** Whether the day is taken out of the count. */
    public boolean holds(LocalDate day) {
        return day.isAfter(suspendedOn) && (resumedOn == null || !day.isAfter(resumedOn));
    }
}
