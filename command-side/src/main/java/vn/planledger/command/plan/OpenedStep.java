package vn.planledger.command.plan;

import java.time.LocalDate;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/**
 * A step that is open: somebody may, and must, complete it.
 *
 * @param step step id of the procedure, such as {@code check-dossier}
 * @param taskId the engine's task id: the key to complete it, and the mark that a form is not stale
 * @param organisation the body that owes the step, as the competence table names it
 * @param competence the article that gives this body the step
 * @param openedOn legal date on which it opened
 */
public record OpenedStep(
        String step,
        String taskId,
        Phase phase,
        Role role,
        String organisation,
        String competence,
        StepForm form,
        Deadline deadline,
        LocalDate openedOn) {
    OpenedStep owedBy(String body) {
        return new OpenedStep(step, taskId, phase, role, body, competence, form, deadline, openedOn);
    }

    OpenedStep until(Deadline moved) {
        return new OpenedStep(step, taskId, phase, role, organisation, competence, form, moved, openedOn);
    }
}
