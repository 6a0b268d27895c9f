package vn.planledger.process.picture;

import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/**
 * A step where it stands in a procedure.
 *
 * @param step step id
 * @param name Vietnamese name
 * @param process key of the process it is drawn in, such as {@code appraisal}
 * @param part Vietnamese name of that part of the procedure in this phase
 */
public record OutlineStep(String step, String name, Role role, String process, String part, Phase phase) {}
