package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** Everybody finds on the map what is asked of the public and what was published, and which plans cover a place. */
class MapOfPlansTest extends RunningApplication {

    @Test
    void an_open_round_is_on_the_map_of_everybody_with_its_boundary_and_in_the_list() {
        var consulted = new Consulted(application, office::today);
        var id = "round-" + consulted.round();

        var page = new Visitor(application).get("/map");
        var feature = feature(Browser.visitor(application).get("/api/map").body(), id);

        assertThat(page.body())
                .contains("data-item=\"" + id + "\"", "href=\"/consultations/" + consulted.round() + "\"")
                .doesNotContain("data-item=\"plan-" + consulted.plan() + "\"");
        assertThat(feature.at("/geometry/type").asString()).isEqualTo("Polygon");
        assertThat(feature.at("/properties/layer").asString()).isEqualTo("OPEN_ROUND");
        assertThat(new Visitor(application)
                        .get("/consultations/" + consulted.round())
                        .body())
                .contains("id=\"map-sheet\"", "/js/map.js")
                .as("on a sheet no point is chosen")
                .doesNotContain("Enter để chọn");
    }

    @Test
    void a_plan_under_way_is_on_the_map_of_those_who_signed_in_alone() {
        var plan = new AnyClient(application).register(Map.of("boundary", square(105.80, 19.83)));
        var asked = "/api/map?status=IN_PROCEDURE&size=200";

        var officer =
                feature(new AnyClient(application).as("planner").get(asked).body(), "plan-" + plan);
        var visitor = Browser.visitor(application).get(asked).body();

        assertThat(officer.at("/properties/link").asString()).isEqualTo("/plans/" + plan);
        assertThat(visitor.get("features").toString()).doesNotContain("plan-" + plan);
        assertThat(new Visitor(application).get("/map?status=IN_PROCEDURE").body())
                .doesNotContain("plan-" + plan);
        assertThat(new Visitor(application, "planner")
                        .get("/map?status=IN_PROCEDURE")
                        .body())
                .contains("data-item=\"plan-" + plan + "\"", "href=\"/plans/" + plan + "\"");
    }

    @Test
    void a_plan_that_is_not_approved_covers_no_place() {
        var plan = new AnyClient(application).register(Map.of("boundary", square(105.81, 19.84)));
        var asked = "/api/plans/covering?lon=105.812&lat=19.842";

        var answer = new AnyClient(application).as("planner").get(asked).body();

        assertThat(answer.get("covering").toString()).doesNotContain(plan);
        assertThat(Browser.visitor(application).get(asked).body().get("undrawn").toString())
                .as("a zonal plan of the unit around, whose boundary nobody gave")
                .contains("\"id\":\"phan-khu-kiem-thu\"", "\"page\":\"/published/phan-khu-kiem-thu\"")
                .doesNotContain(plan);
        assertThat(new Visitor(application).get("/map?place=19.842,%20105.812").body())
                .contains("Quy hoạch đã phê duyệt bao trùm điểm 19.842, 105.812", "/published/phan-khu-kiem-thu");
    }

    @Test
    void a_place_that_is_none_is_refused_at_its_field_and_stays_typed() {
        var page = new Visitor(application).get("/map?place=sau%20ch%E1%BB%A3");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("href=\"#f-place\"", "value=\"sau chợ\"", "aria-invalid=\"true\"");
        assertThat(Browser.visitor(application)
                        .get("/api/plans/covering?lon=500&lat=1")
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("boundary.not-wgs84");
    }

    @Test
    void in_both_languages_nothing_is_left_untranslated() {
        for (var language : List.of("vi", "en")) {
            assertThat(new Visitor(application)
                            .get("/map?place=105.77,19.8&lang=" + language)
                            .body())
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain("??");
        }
    }

    private static JsonNode feature(JsonNode collection, String id) {
        return AnyClient.list(collection.get("features")).stream()
                .filter(feature -> feature.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not on the map"));
    }

    private static Map<String, Object> square(double west, double south) {
        var east = west + 0.004;
        var north = south + 0.004;
        var ring = List.of(
                List.of(west, south),
                List.of(east, south),
                List.of(east, north),
                List.of(west, north),
                List.of(west, south));
        return Map.of("type", "Polygon", "coordinates", List.of(ring));
    }
}
