package vn.planledger.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;
import vn.planledger.query.planpage.OpenStepView;

/**
 * An open step.
 *
 * @param step id to complete it under
 * @param openedAt legal date on which it opened
 * @param dueOn last day of its limit, or null where no text sets one
 * @param legalBasis article that sets the limit, or says that none was found
 * @param verified whether that article was read in its source
 * @param outcomesDueOn outcome to its last day, where it has a limit of its own
 * @param competence article that gives the step to the organisation
 */
record OpenStepAnswer(
        String step,
        Phase phase,
        Role role,
        String organisation,
        LocalDate openedAt,
        LocalDate dueOn,
        boolean overdue,
        String legalBasis,
        boolean verified,
        Map<String, LocalDate> outcomesDueOn,
        String competence,
        String taskId) {

    static OpenStepAnswer of(OpenStepView view) {
        var step = view.opened();
        var deadline = step.deadline();
        return new OpenStepAnswer(
                step.step(),
                step.phase(),
                step.role(),
                step.organisation(),
                step.openedOn(),
                deadline == null ? null : deadline.dueOn(),
                view.overdue(),
                deadline == null ? null : deadline.article(),
                deadline != null && deadline.verified(),
                outcomesDueOn(step),
                step.competence(),
                step.taskId());
    }

    private static Map<String, LocalDate> outcomesDueOn(OpenedStep step) {
        var days = new TreeMap<String, LocalDate>();
        step.outcomeDeadlines().forEach((outcome, limit) -> days.put(outcome, limit.dueOn()));
        return days;
    }
}
