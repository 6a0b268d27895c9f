package vn.planledger.command.unit;

import java.time.LocalDate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.locationtech.jts.geom.Geometry;
import vn.planledger.command.shared.Refusal;

/** What rules of other packages may ask about the province's units. */
public final class Gazetteer {

    private final Repository<Province> provinces;

    Gazetteer(Repository<Province> provinces) {
        this.provinces = provinces;
    }

    /**
     * The unit that had this code on that day.
     *
     * @throws Refusal {@code unit.unknown}, {@code unit.not-in-existence}
     */
    public Unit unit(String code, LocalDate day) {
        try {
            return provinces.load(Province.ID).invoke(province -> province.unit(code, day));
        } catch (AggregateNotFoundException none) {
            throw Refusal.rule("unit.unknown", String.valueOf(code)).at("unitCode");
        }
    }

    /** The schematic outline of the province in WGS 84 degrees; see {@link ProvinceOutline}. */
    public Geometry outline() {
        return provinces.load(Province.ID).invoke(Province::outline);
    }
}
