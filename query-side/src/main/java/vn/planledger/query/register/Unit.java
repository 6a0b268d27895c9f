package vn.planledger.query.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An administrative unit of the province.
 *
 * @param type thành phố, thị xã, huyện, phường, xã, …
 * @param validFrom first day, or null where unknown
 * @param validTo last day, or null while it exists
 * @param longitude of the centroid, degrees WGS 84
 * @param latitude of the centroid, degrees WGS 84
 * @param areaKm2 square kilometres
 * @param urbanClass as the source words it, or null
 * @param number of its last event
 */
public record Unit(
        String code,
        String nameVi,
        String nameEn,
        String type,
        LocalDate validFrom,
        LocalDate validTo,
        BigDecimal longitude,
        BigDecimal latitude,
        BigDecimal areaKm2,
        String urbanClass,
        String source,
        long number,
        Instant recordedAt) {

    /** Whether it exists on a day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }
}
