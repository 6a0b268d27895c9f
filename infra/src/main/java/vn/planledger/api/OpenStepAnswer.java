package vn.planledger.api;

import java.time.LocalDate;
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
                step.competence(),
                step.taskId());
    }
}
