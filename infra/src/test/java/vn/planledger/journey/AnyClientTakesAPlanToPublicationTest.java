package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.planledger.reliability.RunningApplication;

class AnyClientTakesAPlanToPublicationTest extends RunningApplication {

    private static final int ENOUGH = 60;

    @Test
    void who_knows_only_the_forms_takes_a_detailed_plan_to_publication() {
        var client = new AnyClient(application);
        var plan = client.register();
        var steps = new ArrayList<String>();
        for (int i = 0; i < ENOUGH && client.runs(plan); i++) {
            var open = nextStep(client, plan);
            if (open != null) {
                var answer = client.complete(plan, open, open.get("openedAt").asString(), Map.of());
                assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
                assertThat(answer.body().get("events")).isNotEmpty();
                steps.add(open.get("phase").asString() + " " + open.get("step").asString());
            }
        }
        assertThat(client.plan(plan).get("status").asString()).isEqualTo("PUBLISHED");
        assertThat(steps)
                .startsWith("BRIEF prepare-dossier", "BRIEF open-consultation", "BRIEF answer-opinions")
                .containsOnlyOnce("BRIEF decide", "PLAN decide", "PLAN publish");
        assertThat(AnyClient.list(client.as("planner")
                        .get("/api/plans/" + plan + "/history")
                        .body()))
                .hasSizeGreaterThan(60)
                .allSatisfy(line -> assertThat(line.get("sentence").asString()).isNotBlank());
        assertThat(client.as("inspector").get("/api/audit/reconcile").body().get("differences"))
                .isEmpty();
    }

    /** Between two steps timers of windows that lie in the past may still have to fire. */
    private static JsonNode nextStep(AnyClient client, String plan) {
        return await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            var open = client.openSteps(plan);
                            return !open.isEmpty() || !client.runs(plan) ? open : null;
                        },
                        open -> open != null)
                .stream()
                .findFirst()
                .orElse(null);
    }
}
