package vn.planledger.query.timetable;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An open step whose last day another calendar would move.
 *
 * @param after null where that calendar does not reach the day
 * @param refusal the code that says so, {@code calendar.not-loaded}; null where {@code after} is counted
 */
public record MovedLimit(String plan, String step, String taskId, LocalDate before, LocalDate after, String refusal) {

    /** Whether that calendar gives another last day, or none. */
    boolean differs() {
        return refusal != null || !Objects.equals(before, after);
    }
}
