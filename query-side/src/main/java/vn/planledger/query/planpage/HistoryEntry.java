package vn.planledger.query.planpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Role;

/**
 * One event of a plan, as the parameters of a sentence. The edge renders it from the message {@code history.<type>}.
 *
 * @param number of the event in the record
 * @param type logical name, such as {@code plan.step-completed}
 * @param happenedOn legal date
 * @param dateBasis how that date is known; null where the event does not say
 * @param actorName null for a citizen, whose name is not shown in a plan's history
 * @param parameters by name; only those that are known
 */
public record HistoryEntry(
        long number,
        String plan,
        String type,
        LocalDate happenedOn,
        DateBasis dateBasis,
        Instant recordedAt,
        String actorName,
        String organisation,
        Role role,
        Map<String, String> parameters) {}
