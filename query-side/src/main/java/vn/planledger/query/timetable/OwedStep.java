package vn.planledger.query.timetable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An open step as its body owes it today.
 *
 * @param suspended whether its plan stands still
 * @param dueOn last day as it stands, whatever the record once said of an earlier one; null where none is counted
 */
record OwedStep(String body, boolean suspended, LocalDate dueOn) {

    static OwedStep of(TimetableStep step, boolean suspended) {
        return new OwedStep(
                step.organisation(),
                suspended,
                suspended ? null : step.deadline().dueOn());
    }

    boolean unlimited() {
        return !suspended && dueOn == null;
    }

    boolean overdueOn(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    /** Whether it falls due in some days from today on. */
    boolean dueWithin(LocalDate today, int days) {
        return dueOn != null && !dueOn.isBefore(today) && dueOn.isBefore(today.plusDays(days));
    }

    long daysOver(LocalDate today) {
        return ChronoUnit.DAYS.between(dueOn, today);
    }
}
