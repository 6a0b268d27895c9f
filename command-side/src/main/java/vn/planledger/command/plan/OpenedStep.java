package vn.planledger.command.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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
 * @param outcomeDeadlines outcome to the limit that holds for it alone, such as two working days in which an incomplete
 *     dossier is returned (Resolution 24/2026/NQ-CP); empty where every outcome has the step's own
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
        LocalDate openedOn,
        Map<String, Deadline> outcomeDeadlines) {

    /** Steps recorded before outcomes had limits of their own carry none. */
    public OpenedStep {
        outcomeDeadlines =
                outcomeDeadlines == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(outcomeDeadlines));
    }

    /** A step whose outcomes have no limits of their own. */
    public OpenedStep(
            String step,
            String taskId,
            Phase phase,
            Role role,
            String organisation,
            String competence,
            StepForm form,
            Deadline deadline,
            LocalDate openedOn) {
        this(step, taskId, phase, role, organisation, competence, form, deadline, openedOn, Map.of());
    }

    OpenedStep owedBy(String body) {
        return new OpenedStep(step, taskId, phase, role, body, competence, form, deadline, openedOn, outcomeDeadlines);
    }

    OpenedStep until(Deadline moved) {
        return until(moved, outcomeDeadlines);
    }

    OpenedStep until(Deadline moved, Map<String, Deadline> outcomesMoved) {
        return new OpenedStep(
                step, taskId, phase, role, organisation, competence, form, moved, openedOn, outcomesMoved);
    }

    /** What becomes of the limits of its outcomes when its own is counted anew. */
    Map<String, Deadline> outcomeDeadlines(UnaryOperator<Deadline> counted) {
        var anew = new TreeMap<>(outcomeDeadlines);
        anew.replaceAll((outcome, limit) -> counted.apply(limit));
        return anew;
    }
}
