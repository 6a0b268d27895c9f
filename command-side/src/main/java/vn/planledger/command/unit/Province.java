package vn.planledger.command.unit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.locationtech.jts.geom.Geometry;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.unit.UnitEvent.UnitRecorded;

/** The province with all its units: one stream, for a plan lies in a unit of it and inside it. */
final class Province {

    /** Statistical code of Thanh Hóa. */
    static final String ID = "province-38";

    @AggregateIdentifier
    private String id;

    private final Map<String, Unit> units = new HashMap<>();
    private final ProvinceOutline outline = new ProvinceOutline();

    /** For Axon, which rebuilds the province from its events. */
    Province() {}

    void record(UnitRecorded unit) {
        if (units.containsKey(unit.code())) {
            throw Refusal.conflict("unit.recorded-already", unit.code());
        }
        apply(unit);
    }

    @EventSourcingHandler
    private void on(UnitRecorded event) {
        id = ID;
        units.put(
                event.code(), new Unit(event.code(), event.nameVi(), event.type(), event.validFrom(), event.validTo()));
        if (event.longitude() != null && event.latitude() != null && event.areaKm2() != null) {
            outline.add(
                    event.longitude().doubleValue(),
                    event.latitude().doubleValue(),
                    event.areaKm2().doubleValue());
        }
    }

    Unit unit(String code, LocalDate day) {
        var unit = units.get(code);
        if (unit == null) {
            throw Refusal.rule("unit.unknown", String.valueOf(code)).at("unitCode");
        }
        if (!unit.existsOn(day)) {
            throw Refusal.rule("unit.not-in-existence", unit.name(), day).at("unitCode");
        }
        return unit;
    }

    Geometry outline() {
        return outline.hull();
    }
}
