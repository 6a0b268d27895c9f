package vn.planledger.query.timetable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/**
 * A step in time.
 *
 * @param plannedOn last day as it was counted when the step opened, or null without a limit
 * @param deadline the limit as it stands, with all that its last day was counted from
 * @param moves every change of the last day, in order
 * @param outcomeDeadlines the limits that hold for one outcome alone, by outcome
 * @param completedOn null while it is open
 * @param outcome what it was completed with; null while it is open
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
        Map<String, Deadline> outcomeDeadlines,
        LocalDate completedOn,
        String outcome,
        boolean overdue) {

    /** The limit that binds: that of the outcome it was completed with, where the law sets one, else its own. */
    public Deadline binding() {
        return outcome == null ? deadline : outcomeDeadlines.getOrDefault(outcome, deadline);
    }

    /** Days from the binding last day to the completion: negative before it, positive after; null where one is missing. */
    public Long differenceDays() {
        var dueOn = binding().dueOn();
        return completedOn == null || dueOn == null ? null : ChronoUnit.DAYS.between(dueOn, completedOn);
    }

    /** Whether it is late: past its last day while open, or completed after it. */
    public boolean late() {
        var days = differenceDays();
        return overdue && (days == null || days > 0);
    }

    /** Whether it was taken in time but entered only after its last day, so that the record called it overdue meanwhile. */
    public boolean recordedLate() {
        return overdue && !late();
    }
}
