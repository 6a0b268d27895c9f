package vn.planledger.query.timetable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/**
 * A step in time.
 *
 * @param plannedOn last day as it was counted when the step opened, or null without a limit
 * @param deadline the limit as it stands, with all that its last day was counted from
 * @param moves every change of the last day, in order
 * @param completedOn null while it is open
 * @param overdue whether the record says that the limit passed
 */
public record TimetableStep(
        String step,
        String taskId,
        Phase phase,
        Role role,
        String organisation,
        LocalDate openedOn,
        LocalDate plannedOn,
        Deadline deadline,
        List<TimetableMove> moves,
        LocalDate completedOn,
        boolean overdue) {

    /** Days from the last day to the completion: negative before it, positive after it; null where one is missing. */
    public Long differenceDays() {
        return completedOn == null || deadline.dueOn() == null
                ? null
                : ChronoUnit.DAYS.between(deadline.dueOn(), completedOn);
    }
}
