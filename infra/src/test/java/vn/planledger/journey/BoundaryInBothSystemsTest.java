package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.reliability.RunningApplication;

/** A boundary drawn on the plane of the province is kept in degrees, measured, and given back as it came. */
class BoundaryInBothSystemsTest extends RunningApplication {

    private static final Map<String, Object> SQUARE = Map.of(
            "type",
            "Polygon",
            "coordinates",
            List.of(List.of(
                    List.of(580_000, 2_190_000),
                    List.of(580_500, 2_190_000),
                    List.of(580_500, 2_190_400),
                    List.of(580_000, 2_190_400),
                    List.of(580_000, 2_190_000))));

    @Test
    void metres_go_in_and_both_systems_come_out() {
        var client = new AnyClient(application);
        var plan = client.register(Map.of("boundary", SQUARE, "crs", "VN2000", "areaHectares", 25));

        var path = "/api/plans/" + plan + "/boundary";
        var metres = client.as("inspector").get(path + "?crs=VN2000").body();
        var degrees = client.as("inspector").get(path).body();

        assertThat(metres.at("/coordinates/0/0/0").asDouble()).isCloseTo(580_000, within(0.001));
        assertThat(metres.at("/coordinates/0/0/1").asDouble()).isCloseTo(2_190_000, within(0.001));
        assertThat(metres.at("/crs/properties/name").asString()).contains("5897");
        assertThat(degrees.at("/coordinates/0/0/0").asDouble()).isCloseTo(105.765, within(0.001));
        assertThat(client.as("inspector").get(path + "?crs=EPSG:3405").status()).isEqualTo(400);
    }

    /** Old papers have wrong sums, and no law sets a tolerance. */
    @Test
    void a_wrong_sum_is_shown_and_not_refused() {
        var client = new AnyClient(application);
        var plan = client.plan(client.register(Map.of("boundary", SQUARE, "crs", "VN2000", "areaHectares", 25)));

        assertThat(plan.at("/header/measuredHectares").decimalValue()).isEqualByComparingTo("20.0000");
        assertThat(plan.get("areaDifferencePercent").decimalValue()).isEqualByComparingTo("-20.00");
    }

    @Test
    void a_plan_without_a_boundary_has_none_to_give() {
        var client = new AnyClient(application);
        var answer = client.as("inspector").get("/api/plans/quy-hoach-chung-kiem-thu/boundary");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().get("code").asString()).isEqualTo("boundary.none");
    }
}
