package vn.planledger.query.planpage;

import java.time.LocalDate;
import java.util.Map;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/**
 * A step that was completed.
 *
 * @param data what the form said, field name to text
 * @param corrections what a field should read, by field; what was written stays in {@code data}
 * @param documents document type to document id
 * @param openedOn the day it had opened
 * @param dueOn the last day of its limit, or null
 * @param wasOverdue whether the record says that the limit had passed
 * @param happenedOn legal date of completion
 * @param actorName who completed it
 * @param organisation for which body
 * @param number of the event
 */
public record CompletedStep(
        String step,
        String taskId,
        Phase phase,
        String outcome,
        Map<String, String> data,
        Map<String, String> corrections,
        Map<String, String> documents,
        LocalDate openedOn,
        LocalDate dueOn,
        boolean wasOverdue,
        LocalDate happenedOn,
        DateBasis dateBasis,
        String actorName,
        String organisation,
        Role role,
        long number) {}
