package vn.planledger.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.planledger.query.consultationpage.Window;

/**
 * A consultation window as it stands today.
 *
 * @param state end of the message key {@code tag.<state>}
 * @param daysLeft until its last day; null unless it is open
 */
public record WindowLine(Window window, String state, Long daysLeft) {

    public static WindowLine of(Window window, LocalDate today) {
        if (window.openOn(today)) {
            return new WindowLine(window, "open", ChronoUnit.DAYS.between(today, window.closesOn()));
        }
        return new WindowLine(window, today.isBefore(window.opensOn()) ? "not-yet-open" : "closed", null);
    }
}
