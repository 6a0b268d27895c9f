package vn.planledger.command.plan;

import java.time.LocalDate;

/**
 * How far a plan has come by the calendar. It moves on, never back: of two steps that were open side by side the one
 * entered last may bear the earlier day, and what follows both opens on the later.
 */
final class LegalDay {

    private LocalDate latest = LocalDate.MIN;

    void reached(LocalDate day) {
        latest = day.isAfter(latest) ? day : latest;
    }

    LocalDate latest() {
        return latest;
    }
}
