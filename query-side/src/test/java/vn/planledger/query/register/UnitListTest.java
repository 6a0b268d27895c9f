package vn.planledger.query.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.day;
import static vn.planledger.query.DongHai.unit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.unit.UnitEvent.UnitRecorded;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

class UnitListTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final UnitList units = new UnitList(views.database());

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void units_are_listed_by_code_as_last_recorded() {
        var told = new Told(views.database());
        told.by(PLANNER, unit("382", "Thị xã Sầm Sơn"), unit("380", "Thành phố Thanh Hóa"));
        told.by(PLANNER, unit("382", "Thành phố Sầm Sơn")).tell(1);

        assertThat(units.all()).extracting(Unit::nameVi).containsExactly("Thành phố Thanh Hóa", "Thành phố Sầm Sơn");
        assertThat(units.byCode("382").orElseThrow().areaKm2()).isEqualTo("145.350");
        assertThat(units.byCode("999")).isEmpty();
    }

    @Test
    void a_unit_whose_place_and_area_no_source_gives_is_listed_without_them() {
        new Told(views.database())
                .by(
                        PLANNER,
                        new UnitRecorded(
                                "14797",
                                "Phường Hạc Thành",
                                null,
                                "phường",
                                day("2025-07-01"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                "test",
                                day("2025-07-01")));

        var unit = units.byCode("14797").orElseThrow();

        assertThat(unit.longitude()).isNull();
        assertThat(unit.latitude()).isNull();
        assertThat(unit.areaKm2()).isNull();
        assertThat(units.all()).containsExactly(unit);
    }

    @Test
    void a_unit_exists_up_to_its_last_day() {
        new Told(views.database()).by(PLANNER, unit("380", "Thành phố Thanh Hóa"));

        var unit = units.byCode("380").orElseThrow();

        assertThat(unit.validOn(day("1990-01-01"))).isTrue();
        assertThat(unit.validOn(day("2025-06-30"))).isTrue();
        assertThat(unit.validOn(day("2025-07-01"))).isFalse();
    }
}
