package vn.planledger.query.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/**
 * An open step: one line of somebody's worklist.
 *
 * @param unitName name of the plan's administrative unit
 * @param taskId the engine's task id
 * @param organisation the body that owes the step
 * @param dueOn last day of its legal time limit, or null where no text sets one
 * @param markedOverdue whether the record says that the limit passed
 * @param article the article that sets the limit, or says that none was found
 * @param verified whether that article was read in its source
 * @param assignee the person of that body it was given to, or null
 * @param number of the event the line was last written from
 */
public record WorklistEntry(
        String plan,
        String title,
        PlanKind kind,
        String unit,
        String unitName,
        String step,
        String taskId,
        Phase phase,
        Role role,
        String organisation,
        LocalDate openedOn,
        LocalDate dueOn,
        boolean markedOverdue,
        String article,
        boolean verified,
        Assignee assignee,
        long number,
        Instant recordedAt) {

    /** Days from a day until the due date, negative after it; null where there is none. */
    public Long daysLeft(LocalDate today) {
        return dueOn == null ? null : ChronoUnit.DAYS.between(today, dueOn);
    }

    public boolean overdueOn(LocalDate today) {
        return markedOverdue || dueOn != null && dueOn.isBefore(today);
    }
}
