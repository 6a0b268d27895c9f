package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** Everybody finds on the map what is asked of the public and what was published, and which plans cover a place. */
class MapOfPlansTest extends RunningApplication {

    private static final String INSIDE = "lon=105.812&lat=19.842";
    private static final int ENOUGH = 60;

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
                .contains("id=\"map-sheet\"", "/js/map.js");
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
    void a_place_is_covered_by_a_plan_from_its_approval_on() {
        var client = new AnyClient(application);
        var plan = client.register(Map.of("boundary", square(105.81, 19.84), "title", "Quy hoạch bao trùm"));
        assertThat(covering(client.as("planner"), "covering")).doesNotContain(plan);

        publish(client, plan);

        assertThat(covering(client.as("planner"), "covering")).contains(plan);
        assertThat(covering(Browser.visitor(application), "covering")).contains(plan);
        assertThat(covering(Browser.visitor(application), "undrawn"))
                .as("a zonal plan whose boundary nobody gave, of the unit around")
                .contains("phan-khu-kiem-thu")
                .doesNotContain(plan);
        assertThat(new Visitor(application).get("/map?place=19.842,%20105.812").body())
                .contains("Quy hoạch bao trùm", "href=\"/published/" + plan + "\"");
        assertThat(Browser.visitor(application)
                        .get("/api/plans/covering?lon=105.9&lat=19.842")
                        .body()
                        .get("covering"))
                .isEmpty();
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

    private static void publish(AnyClient client, String plan) {
        for (int i = 0;
                i < ENOUGH
                        && !"PUBLISHED".equals(client.plan(plan).get("status").asString());
                i++) {
            var open = await().atMost(Duration.ofSeconds(30))
                    .until(() -> client.openSteps(plan), steps -> !steps.isEmpty())
                    .get(0);
            var done = client.complete(plan, open, open.get("openedAt").asString(), Map.of());
            assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        }
    }

    private static List<String> covering(Browser reader, String list) {
        return AnyClient.list(reader.get("/api/plans/covering?" + INSIDE).body().get(list)).stream()
                .map(plan -> plan.get("id").asString())
                .toList();
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
