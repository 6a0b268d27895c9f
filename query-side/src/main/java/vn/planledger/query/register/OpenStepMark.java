package vn.planledger.query.register;

import java.time.LocalDate;
import vn.planledger.command.shared.Role;

/**
 * A step that a plan waits for.
 *
 * @param organisation the body that owes it
 * @param dueOn last day of its limit, or null
 * @param overdue whether the record says that the limit passed
 */
public record OpenStepMark(
        String step, String taskId, Role role, String organisation, LocalDate dueOn, boolean overdue) {}
