package vn.planledger.command.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * A body that acts in the procedure, known by the name the competence table gives it.
 *
 * @param unit code of the administrative unit it belongs to, or null
 * @param validFrom first day, or null where unknown
 * @param validTo last day, or null while it exists
 * @param successors the bodies that may take over what it leaves; several where its unit was divided
 */
public record Organisation(String name, String unit, LocalDate validFrom, LocalDate validTo, List<String> successors) {

    public Organisation {
        successors = successors == null ? List.of() : List.copyOf(successors);
    }

    public boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && !endedBefore(day);
    }
}
