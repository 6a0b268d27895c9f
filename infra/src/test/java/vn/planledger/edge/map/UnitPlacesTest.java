package vn.planledger.edge.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import vn.planledger.query.register.Unit;

/** A centroid and an area say where a unit is not; where it is they say roughly. */
class UnitPlacesTest {

    private final UnitPlaces places =
            UnitPlaces.of(List.of(unit("380", "105.7877", "19.8066", "145.35"), unit("14797", null, null, null)));

    @Test
    void a_place_far_from_a_unit_is_not_in_it() {
        assertThat(places.mayHold(List.of("380"), place(105.8, 19.85))).isTrue();
        assertThat(places.mayHold(List.of("380"), place(105.2, 20.1))).isFalse();
    }

    @Test
    void of_a_unit_nobody_placed_nothing_can_be_ruled_out() {
        assertThat(places.mayHold(List.of("14797"), place(105.2, 20.1))).isTrue();
        assertThat(places.mayHold(List.of("380", "38"), place(105.2, 20.1))).isTrue();
    }

    @Test
    void a_place_far_from_all_units_is_not_in_the_province() {
        assertThat(places.inProvince(place(105.8, 19.85))).isTrue();
        assertThat(places.inProvince(place(0, 0))).isFalse();
        assertThat(UnitPlaces.of(List.of()).inProvince(place(0, 0)))
                .as("nothing can be ruled out while no unit is placed")
                .isTrue();
    }

    @Test
    void the_first_unit_with_a_centroid_gives_the_place() {
        assertThat(places.centroid(List.of("14797", "380")).orElseThrow().getCoordinate())
                .isEqualTo(new Coordinate(105.7877, 19.8066));
        assertThat(places.centroid(List.of("14797"))).isEmpty();
    }

    private static Geometry place(double longitude, double latitude) {
        return new GeometryFactory().createPoint(new Coordinate(longitude, latitude));
    }

    private static Unit unit(String code, String longitude, String latitude, String area) {
        return new Unit(
                code,
                "Đơn vị " + code,
                null,
                "thành phố",
                null,
                null,
                number(longitude),
                number(latitude),
                number(area),
                null,
                "test",
                1,
                null);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
