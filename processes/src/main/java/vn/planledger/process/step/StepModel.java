package vn.planledger.process.step;

import java.util.List;
import java.util.Map;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.FormField;
import vn.planledger.command.shared.Role;

/**
 * What the BPMN says of one user task.
 *
 * @param role a role, or the process variable that names it, such as {@code ${submitter}}
 * @param clocks outcome to the clock it starts, such as {@code complete} to {@code dossier-valid}
 */
record StepModel(String step, String role, List<String> outcomes, List<ModelField> fields, Map<String, String> clocks) {

    /**
     * A field and when it is asked.
     *
     * @param regimes the regimes that ask for it; empty means all
     * @param choicesFrom the table that offers its values, or null
     * @param asks the group that must be consulted for the field to be asked, or null
     */
    record ModelField(FormField field, List<String> regimes, String choicesFrom, ConsultedGroup asks) {}

    Role role(PlanVariables plan) {
        return Role.valueOf(role.startsWith("${") ? plan.text(role.substring(2, role.length() - 1)) : role);
    }
}
