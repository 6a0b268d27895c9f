package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.planledger.reliability.Browser;

/** A plan of its own whose round of consultation is open today, and what is said in it. */
final class OpenRound {

    private final AnyClient client;
    final String plan;
    final String id;

    /** @param today legal date */
    OpenRound(ApplicationContext application, String today) {
        client = new AnyClient(application);
        plan = client.register();
        while (consultations().isEmpty()) {
            var done = client.complete(plan, client.openSteps(plan).get(0), today, Map.of());
            assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        }
        id = consultations().get(0).asString();
    }

    private List<JsonNode> consultations() {
        return AnyClient.list(client.plan(plan).get("consultations"));
    }

    Browser as(String person) {
        return client.as(person);
    }

    /** Address of the round in the API. */
    String api() {
        return "/api/consultations/" + id;
    }

    /** Address of the synopsis. */
    String page() {
        return "/consultations/" + id + "/synopsis";
    }

    /** @return id of the opinion */
    String opinion(String text, List<String> points) {
        var given = as("body")
                .post(
                        api() + "/opinions",
                        Map.of("text", text, "points", points, "publishName", false),
                        UUID.randomUUID().toString());
        assertThat(given.status()).as(given.body().toString()).isEqualTo(201);
        return given.body().get("id").asString();
    }

    /** A hundred points with the same text, in one opinion. */
    String flood(String text) {
        return opinion(text, Collections.nCopies(100, text));
    }

    static List<Map<String, Object>> points(String opinion, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(n -> Map.<String, Object>of("opinion", opinion, "point", n))
                .toList();
    }

    /** What the list of points says, as the planner reads it. */
    JsonNode points(String query) {
        return as("planner").get(api() + "/points?" + query).body();
    }

    long unanswered() {
        return points("answered=UNANSWERED").get("total").asLong();
    }
}
