package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import vn.planledger.command.Refused;
import vn.planledger.command.shared.Refusal;

/** A plan's boundary is a valid polygon or multipolygon, inside the province and inside the parent's. */
class BoundaryTest {

    private static final String SQUARE = "POLYGON ((105 20, 106 20, 106 21, 105 21, 105 20))";

    @ParameterizedTest
    @ValueSource(
            strings = {
                SQUARE,
                "POLYGON ((105 20, 105 21, 106 21, 106 20, 105 20))",
                "POLYGON ((105 20, 106 20, 106 21, 105 21, 105 20), (105.4 20.4, 105.6 20.4, 105.6 20.6, 105.4 20.6, 105.4 20.4))",
                "MULTIPOLYGON (((105 20, 106 20, 106 21, 105 20)), ((107 20, 108 20, 108 21, 107 20)))"
            })
    void a_polygon_in_either_direction_with_a_hole_or_of_several_parts_is_taken(String wkt) {
        assertThatCode(() -> Boundary.parse(wkt)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "POLYGON ((105 20, 106 20",
                "POLYGON ((105 20, 106 20, 106 21, 105 21))",
                "POLYGON ((NaN 20, 106 20, 106 21, NaN 20))",
                "POLYGON ((a b, c d, e f, a b))",
                "POLYGON ((105 20, 106 20, 106 21, 105 20)) POLYGON ((105 20, 106 20, 106 21, 105 20))",
                "POLYGON ((105 20, 106 20, 106 21, 105 20)) <script>alert(1)</script>",
                "POLYGON ((105 20, 106 20, 106 21, 105 20)))"
            })
    void what_cannot_be_read_or_is_not_closed_is_refused(String wkt) {
        refused("boundary.unreadable", Refusal.Kind.MALFORMED, () -> Boundary.parse(wkt));
    }

    @Test
    void what_is_nested_without_end_is_refused_before_it_is_read() {
        var deep = "GEOMETRYCOLLECTION (".repeat(100_000) + "POINT (105 20)" + ")".repeat(100_000);
        refused("boundary.unreadable", Refusal.Kind.MALFORMED, () -> Boundary.parse(deep));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (105 20)",
                "LINESTRING (105 20, 106 20, 106 21, 105 20)",
                "POLYGON EMPTY",
                "MULTIPOLYGON EMPTY",
                "GEOMETRYCOLLECTION (POLYGON ((105 20, 106 20, 106 21, 105 20)))"
            })
    void a_point_a_line_a_collection_or_nothing_is_not_a_boundary(String wkt) {
        refused("boundary.not-a-polygon", Refusal.Kind.MALFORMED, () -> Boundary.parse(wkt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLYGON ((105 20, 106 21, 106 20, 105 21, 105 20))",
                "POLYGON ((105 20, 106 20, 106 21, 105 21, 105 20), (107 20, 108 20, 108 21, 107 20))",
                "POLYGON ((105 20, 106 20, 106 21, 105 21, 105 20), (105.4 20.4, 107 20.4, 107 20.6, 105.4 20.4))",
                "POLYGON ((105 20, 106 20, 105.5 20, 105 20))",
                "MULTIPOLYGON (((105 20, 106 20, 106 21, 105 20)), ((105.5 20.1, 106.5 20.1, 106.5 20.4, 105.5 20.1)))",
                "POLYGON ((105 20, 106 20, 105 20, 105 20))",
                "POLYGON ((105 20, NaN 20, 106 21, 105 20))"
            })
    void a_crossing_a_hole_outside_a_collapse_and_an_overlap_are_refused(String wkt) {
        refused("boundary.invalid", Refusal.Kind.MALFORMED, () -> Boundary.parse(wkt));
    }

    @Test
    void a_crossing_is_shown_where_it_is() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Boundary.parse("POLYGON ((105 20, 106 21, 106 20, 105 21, 105 20))"))
                .satisfies(refusal -> assertThat(refusal.parameters()).endsWith(105.5, 20.5));
    }

    @Test
    void it_may_fill_the_province_to_its_edge() {
        assertThatCode(() -> Boundary.parse(SQUARE).mustLieInProvince(box(105, 106, 20, 21)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLYGON ((105 20, 106.0001 20, 106 21, 105 21, 105 20))",
                "POLYGON ((110 10, 111 10, 111 11, 110 10))",
                "MULTIPOLYGON (((105 20, 106 20, 106 21, 105 20)), ((107 20, 108 20, 108 21, 107 20)))"
            })
    void no_part_of_it_lies_outside_the_province(String wkt) {
        refused(
                "boundary.outside-province",
                Refusal.Kind.RULE,
                () -> Boundary.parse(wkt).mustLieInProvince(box(105, 106, 20, 21)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SQUARE,
                "POLYGON ((105.2 20.2, 105.4 20.2, 105.4 20.4, 105.2 20.2))",
                "POLYGON ((105 20, 106.000009 20, 106.000009 21, 105 21, 105 20))"
            })
    void it_lies_within_its_parent_give_or_take_a_metre(String wkt) {
        assertThatCode(() -> Boundary.parse(wkt).mustLieIn(Boundary.parse(SQUARE)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLYGON ((105 20, 106.00002 20, 106.00002 21, 105 21, 105 20))",
                "POLYGON ((104 19, 107 19, 107 22, 104 22, 104 19))",
                "POLYGON ((107 20, 108 20, 108 21, 107 20))"
            })
    void two_metres_beyond_the_parent_are_too_far(String wkt) {
        refused(
                "boundary.outside-parent",
                Refusal.Kind.RULE,
                () -> Boundary.parse(wkt).mustLieIn(Boundary.parse(SQUARE)));
    }

    @Test
    void it_may_not_lie_in_a_hole_of_its_parent() {
        var ring = Boundary.parse("POLYGON ((105 20, 106 20, 106 21, 105 21, 105 20),"
                + " (105.4 20.4, 105.6 20.4, 105.6 20.6, 105.4 20.6, 105.4 20.4))");
        refused(
                "boundary.outside-parent",
                Refusal.Kind.RULE,
                () -> Boundary.parse("POLYGON ((105.45 20.45, 105.55 20.45, 105.55 20.55, 105.45 20.45))")
                        .mustLieIn(ring));
    }

    private static Geometry box(double west, double east, double south, double north) {
        return new GeometryFactory().toGeometry(new Envelope(west, east, south, north));
    }

    private static void refused(String code, Refusal.Kind kind, ThrowingCallable attempt) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(attempt)
                .matches(Refused.with(kind, code, "boundary")::matches, code);
    }
}
