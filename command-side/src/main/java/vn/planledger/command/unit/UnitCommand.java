package vn.planledger.command.unit;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What may be asked of the province's list of administrative units. */
public sealed interface UnitCommand {

    /**
     * Records a unit of the province.
     *
     * @param code statistical code, such as 380
     * @param validFrom first day, or null where unknown
     * @param validTo last day, or null while it exists
     * @param longitude of the centroid, degrees WGS 84; null, like the next two, where no source gives it
     * @param latitude of the centroid, degrees WGS 84
     * @param areaKm2 square kilometres
     * @param urbanClass as the source words it, or null
     */
    record RecordUnit(
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
            LocalDate happenedOn)
            implements UnitCommand {}
}
