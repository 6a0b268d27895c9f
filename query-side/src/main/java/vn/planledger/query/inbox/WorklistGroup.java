package vn.planledger.query.inbox;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The parts of a worklist, in the order they are shown. */
public enum WorklistGroup {
    /** The legal limit has passed. */
    OVERDUE,
    /** Due on or before the Sunday of this week. */
    THIS_WEEK,
    /** Due after this week, or without a limit. */
    LATER,
    /** Steps that others owe. */
    WAITING_FOR_OTHERS;

    static WorklistGroup of(WorklistEntry entry, LocalDate today) {
        if (entry.overdueOn(today)) {
            return OVERDUE;
        }
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return entry.dueOn() != null && !entry.dueOn().isAfter(sunday) ? THIS_WEEK : LATER;
    }
}
