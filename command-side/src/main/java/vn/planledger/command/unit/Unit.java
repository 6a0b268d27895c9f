package vn.planledger.command.unit;

import java.time.LocalDate;

/**
 * An administrative unit, as far as a rule needs it.
 *
 * @param validFrom first day, or null where unknown
 * @param validTo last day, or null while it exists
 */
public record Unit(String code, String name, String type, LocalDate validFrom, LocalDate validTo) {

    boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
