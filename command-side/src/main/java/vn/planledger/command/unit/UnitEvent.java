package vn.planledger.command.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.planledger.command.shared.RecordedEvent;

/** What happened to the province's list of administrative units. */
public sealed interface UnitEvent extends RecordedEvent {

    /** See {@link UnitCommand.RecordUnit}. */
    record UnitRecorded(
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
            implements UnitEvent {}
}
