package vn.planledger.process.step;

import java.util.List;
import java.util.Map;
import vn.planledger.command.plan.FormField;
import vn.planledger.command.shared.Role;

/**
 * What the BPMN says of one user task.
 *
 * @param clocks outcome to the clock it starts, such as {@code complete} to {@code dossier-valid}
 */
record StepModel(String step, Role role, List<String> outcomes, List<FormField> fields, Map<String, String> clocks) {}
