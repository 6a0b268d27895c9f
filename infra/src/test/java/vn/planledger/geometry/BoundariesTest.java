package vn.planledger.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.io.WKTReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.command.shared.Refusal;

/** A boundary comes in and goes out in either system, and in no other. */
class BoundariesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SQUARE = "[[[580000,2190000],[581000,2190000],[581000,2191000],[580000,2190000]]]";

    private final Boundaries boundaries = new Boundaries(new Plane());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:ogc:def:crs:EPSG::5897",
                "EPSG:5897",
                "VN-2000",
                "VN2000",
                "VN2000-105",
                "VN-2000 105°00′",
                "VN-2000 / TM-3 zone 482"
            })
    void metres_on_the_plane_of_the_province_are_stored_as_degrees(String name) throws Exception {
        var stored = new WKTReader()
                .read(boundaries.toWkt(polygon(SQUARE, name), null))
                .getCoordinate();

        assertThat(stored.x).isCloseTo(105.76, within(0.01));
        assertThat(stored.y).isCloseTo(19.8, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VN-2000 / UTM zone 48N",
                "VN-2000 / TM-3 107-45",
                "VN-2000 / TM-3 zone 481",
                "VN2000-10745",
                "urn:ogc:def:crs:EPSG::3405",
                "urn:ogc:def:crs:EPSG::15897",
                "Indian 1960",
                ""
            })
    void another_system_is_refused_and_not_taken_for_the_plane_of_the_province(String name) {
        assertThatThrownBy(() -> boundaries.toWkt(polygon(SQUARE, name), null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("boundary.unknown-crs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e300", "-1e12"})
    void metres_that_lie_on_no_plane_are_refused(String far) {
        var ring = SQUARE.replace("581000,2191000", far + ",2191000");

        assertThatThrownBy(() -> boundaries.toWkt(polygon(ring, "VN-2000"), null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("boundary.off-the-plane"));
    }

    @Test
    void a_geometry_that_names_no_system_is_in_the_one_the_request_names() {
        var bare = JSON.readTree("{\"type\":\"Polygon\",\"coordinates\":" + SQUARE + "}");

        assertThat(boundaries.toWkt(bare, "VN2000")).isEqualTo(boundaries.toWkt(polygon(SQUARE, "VN-2000"), null));
        assertThatThrownBy(() -> boundaries.toWkt(bare, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("boundary.not-wgs84"));
    }

    @Test
    void the_difference_is_in_percent_of_what_was_stated_and_unknown_where_one_is() {
        assertThat(AreaDifference.percent(new BigDecimal("18.6"), new BigDecimal("18.5561")))
                .isEqualByComparingTo("-0.24");
        assertThat(AreaDifference.percent(null, BigDecimal.ONE)).isNull();
        assertThat(AreaDifference.percent(BigDecimal.ONE, null)).isNull();
    }

    @Test
    void metres_are_no_way_around_the_most_points_a_boundary_may_have() {
        var points = IntStream.rangeClosed(0, 20_000)
                .mapToObj(i -> "[" + (580_000 + i) + ",2190000]")
                .collect(Collectors.joining(","));

        assertThatThrownBy(() -> boundaries.toWkt(
                        polygon("[[" + points + ",[580000,2191000],[580000,2190000]]]", "VN-2000"), null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("boundary.too-detailed"));
    }

    @Test
    void what_goes_out_in_metres_comes_in_again_as_it_was() throws Exception {
        var wkt = boundaries.toWkt(polygon(SQUARE, "VN-2000"), null);

        var again = boundaries.toWkt(JSON.readTree(boundaries.toGeoJson(wkt, Boundaries.System.VN2000)), null);

        var plane = new Plane();
        var moved = plane.fromDegrees(new WKTReader().read(again)).getCoordinates();
        var first = plane.fromDegrees(new WKTReader().read(wkt)).getCoordinates();
        IntStream.range(0, first.length)
                .forEach(i -> assertThat(moved[i].distance(first[i])).isLessThan(0.001));
    }

    private static JsonNode polygon(String rings, String crs) {
        return JSON.readTree("{\"type\":\"Polygon\",\"coordinates\":" + rings
                + ",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + crs + "\"}}}");
    }
}
