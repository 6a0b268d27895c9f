package vn.planledger.query.register;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.unit.UnitEvent.UnitRecorded;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/** One row per administrative unit. */
final class UnitProjection {

    private final Rows units;

    UnitProjection(MongoDatabase database) {
        this.units = new Rows(database, UnitList.COLLECTION);
    }

    @EventHandler
    void on(UnitRecorded event, Origin origin) {
        var unit = new Unit(
                event.code(),
                event.nameVi(),
                event.nameEn(),
                event.type(),
                event.validFrom(),
                event.validTo(),
                event.longitude(),
                event.latitude(),
                event.areaKm2(),
                event.urbanClass(),
                event.source(),
                origin.number(),
                origin.recordedAt());
        units.write(event.code(), origin, new Row(unit));
    }
}
