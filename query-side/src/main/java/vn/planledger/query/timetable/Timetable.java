package vn.planledger.query.timetable;

import java.time.Instant;
import java.util.List;
import vn.planledger.command.calendar.Pause;

/**
 * A plan in time: every step that opened, in order, and every suspension.
 *
 * @param running whether its procedure may still change
 * @param number of its last event
 */
public record Timetable(
        String plan, boolean running, List<TimetableStep> steps, List<Pause> pauses, long number, Instant recordedAt) {

    /** Whether the plan stands still. */
    public boolean suspended() {
        return pauses.stream().anyMatch(pause -> pause.resumedOn() == null);
    }
}
