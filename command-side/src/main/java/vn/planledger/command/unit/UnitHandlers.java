package vn.planledger.command.unit;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.unit.UnitCommand.RecordUnit;
import vn.planledger.command.unit.UnitEvent.UnitRecorded;

final class UnitHandlers {

    private final Repository<Province> provinces;

    UnitHandlers(Repository<Province> provinces) {
        this.provinces = provinces;
    }

    @CommandHandler
    void handle(RecordUnit asked) throws Exception {
        var unit = new UnitRecorded(
                asked.code(),
                asked.nameVi(),
                asked.nameEn(),
                asked.type(),
                asked.validFrom(),
                asked.validTo(),
                asked.longitude(),
                asked.latitude(),
                asked.areaKm2(),
                asked.urbanClass(),
                asked.source(),
                asked.happenedOn());
        provinces.loadOrCreate(Province.ID, Province::new).execute(province -> province.record(unit));
    }
}
