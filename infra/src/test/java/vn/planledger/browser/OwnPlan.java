package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.planledger.journey.AnyClient;

/** A plan of a test's own, brought to a step over the API by whoever acts before, each on the day the step opened. */
final class OwnPlan {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AnyClient client;
    private final String title;
    private final String id;

    private OwnPlan(ApplicationContext application, String title, Map<String, Object> place) {
        this.client = new AnyClient(application);
        this.title = title;
        var facts = new HashMap<>(place);
        facts.put("title", title);
        this.id = client.register(facts);
    }

    /** Of phường Hạc Thành, under the law of 2024. */
    static OwnPlan of(ApplicationContext application, String title) {
        return new OwnPlan(
                application,
                title,
                Map.of("unitCode", "14797", "parentId", "minh-hoa-zonal-14797", "happenedOn", "2026-03-09"));
    }

    /** Of thị xã Bỉm Sơn before it ended, under the law of 2009, which asks for a written agreement. */
    static OwnPlan ofTheTown(ApplicationContext application, String title) {
        return new OwnPlan(
                application,
                title,
                Map.of("unitCode", "381", "parentId", "minh-hoa-zonal-381", "happenedOn", "2024-09-09"));
    }

    String title() {
        return title;
    }

    String path() {
        return "/plans/" + id;
    }

    OwnPlan until(String step) {
        return until("BRIEF", step);
    }

    OwnPlan until(String phase, String step) {
        var open = open();
        while (open.stream().noneMatch(one -> is(one, phase, step))) {
            complete(open.get(0), open.get(0).get("openedAt").asString(), Map.of());
            open = open();
        }
        return this;
    }

    /** Completes the step that is open, on a day of its own. */
    OwnPlan complete(String on, Map<String, Object> more) {
        complete(open().get(0), on, more);
        return this;
    }

    /** Of the round that began last. */
    String round() {
        var rounds = AnyClient.list(client.plan(id).get("consultations"));
        return rounds.get(rounds.size() - 1).asString();
    }

    AnyClient client() {
        return client;
    }

    /** How often an event of this type is in its history. */
    long recorded(String type) {
        return AnyClient.list(client.as("planner")
                        .get("/api/plans/" + id + "/history?limit=500")
                        .body())
                .stream()
                .filter(line -> line.get("type").asString().equals(type))
                .count();
    }

    private void complete(JsonNode open, String on, Map<String, Object> more) {
        var answer = client.complete(id, open, on, more);
        assertThat(answer.status()).as(open + " " + answer.body()).isEqualTo(200);
    }

    private static boolean is(JsonNode open, String phase, String step) {
        return open.get("phase").asString().equals(phase)
                && open.get("step").asString().equals(step);
    }

    /** Between two steps timers of windows that lie in the past may still have to fire. */
    private List<JsonNode> open() {
        return await().atMost(PATIENCE).until(() -> client.openSteps(id), steps -> !steps.isEmpty());
    }
}
