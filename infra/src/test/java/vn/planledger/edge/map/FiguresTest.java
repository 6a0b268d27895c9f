package vn.planledger.edge.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import tools.jackson.databind.json.JsonMapper;

/** Boundaries leave as GeoJSON, holes and parts included, without more decimals than a map can show. */
class FiguresTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void a_polygon_keeps_its_holes() throws ParseException {
        assertThat(json("POLYGON ((0 0, 9 0, 9 9, 0 0), (5 1, 6 2, 6 1, 5 1))"))
                .isEqualTo(tree("Polygon", "[[[0,0],[9,0],[9,9],[0,0]],[[5,1],[6,2],[6,1],[5,1]]]"));
    }

    @Test
    void rings_turn_as_the_standard_asks_however_they_were_drawn() throws ParseException {
        assertThat(json("POLYGON ((0 0, 9 9, 9 0, 0 0), (5 1, 6 1, 6 2, 5 1))"))
                .isEqualTo(tree("Polygon", "[[[0,0],[9,0],[9,9],[0,0]],[[5,1],[6,2],[6,1],[5,1]]]"));
    }

    @Test
    void each_part_stays_a_part() throws ParseException {
        assertThat(json("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((2 2, 3 2, 3 3, 2 2)))"))
                .isEqualTo(tree("MultiPolygon", "[[[[0,0],[1,0],[1,1],[0,0]]],[[[2,2],[3,2],[3,3],[2,2]]]]"));
    }

    @Test
    void a_point_is_rounded_to_a_metre_and_nothing_stays_nothing() throws ParseException {
        assertThat(json("POINT (105.7877123456 19.8066987654)")).isEqualTo(tree("Point", "[105.78771,19.8067]"));
        assertThat(Figures.of(null)).isNull();
    }

    private static Map<?, ?> json(String wkt) throws ParseException {
        return parsed(Figures.of(new WKTReader().read(wkt)));
    }

    private static Map<?, ?> tree(String type, String coordinates) {
        return parsed("{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}");
    }

    /** Numbers as doubles: 9 and 9.0 are one number to whoever draws it. */
    private static Map<?, ?> parsed(String json) {
        return JSON.readValue(json.replaceAll("(?<=[\\[,])(\\d+)(?=[,\\]])", "$1.0"), Map.class);
    }
}
