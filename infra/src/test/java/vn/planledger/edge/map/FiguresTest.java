package vn.planledger.edge.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import tools.jackson.databind.json.JsonMapper;

/** Boundaries leave as GeoJSON, holes and parts included, without more decimals than a map can show. */
class FiguresTest {

    @Test
    void a_polygon_keeps_its_holes() throws ParseException {
        assertThat(json("POLYGON ((0 0, 9 0, 9 9, 0 0), (5 1, 6 1, 6 2, 5 1))"))
                .contains("\"type\":\"Polygon\"")
                .contains("[[[0.0,0.0],[9.0,0.0],[9.0,9.0],[0.0,0.0]],[[5.0,1.0],[6.0,1.0],[6.0,2.0],[5.0,1.0]]]");
    }

    @Test
    void each_part_stays_a_part() throws ParseException {
        assertThat(json("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((2 2, 3 2, 3 3, 2 2)))"))
                .contains("\"type\":\"MultiPolygon\"")
                .contains("[[[[0.0,0.0],[1.0,0.0],[1.0,1.0],[0.0,0.0]]],[[[2.0,2.0],[3.0,2.0],[3.0,3.0],[2.0,2.0]]]]");
    }

    @Test
    void a_point_is_rounded_to_a_metre_and_nothing_stays_nothing() throws ParseException {
        assertThat(json("POINT (105.7877123456 19.8066987654)")).contains("[105.78771,19.8067]");
        assertThat(Figures.of(null)).isNull();
    }

    private static String json(String wkt) throws ParseException {
        return new JsonMapper().writeValueAsString(Figures.of(new WKTReader().read(wkt)));
    }
}
