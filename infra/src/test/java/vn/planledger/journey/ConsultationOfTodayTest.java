package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

class ConsultationOfTodayTest extends RunningApplication {

    @Test
    void opinions_are_taken_until_the_last_day_and_every_point_is_answered() {
        var client = new AnyClient(application);
        var plan = client.register();
        var today = office.today().toString();
        complete(client, plan, today, Map.of());
        complete(client, plan, today, Map.of());
        var round = "/api/consultations/"
                + client.plan(plan).get("consultations").get(0).asString();

        assertThat(opinion(client.as("body"), round).status()).isEqualTo(201);
        assertThat(opinion(Browser.visitor(application), round).status()).isEqualTo(201);
        assertThat(opinion(client.as("planner"), round).status()).isEqualTo(403);

        assertThat(client.openSteps(plan)).isEmpty();
        client.as("admin").post("/api/demo/clock", Map.of("advance", "P31D"), "clock-" + plan);
        var answering = await().atMost(Duration.ofSeconds(30))
                .until(() -> client.openSteps(plan), open -> !open.isEmpty())
                .get(0);
        assertThat(answering.get("step").asString()).isEqualTo("answer-opinions");
        assertThat(new Visitor(application, "planner")
                        .get("/plans/" + plan + "/steps/answer-opinions")
                        .body())
                .contains("/plans/" + plan + "/synopsis");

        var late = opinion(client.as("body"), round);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body().get("code").asString()).isEqualTo("consultation.closed");

        var points = AnyClient.list(client.form(plan, answering).get("points"));
        assertThat(points).hasSize(4);
        var unreasoned = client.complete(plan, answering, office.today().toString(), without(points.get(0)));
        assertThat(unreasoned.status()).as(unreasoned.body().toString()).isIn(400, 422);

        var done = client.complete(plan, answering, office.today().toString(), Map.of());
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        var opinions = AnyClient.list(
                client.as("planner").get(round + "/opinions").body().get("items"));
        assertThat(opinions)
                .hasSize(2)
                .allSatisfy(given -> assertThat(given.get("unanswered").asInt()).isZero());
    }

    private void complete(AnyClient client, String plan, String on, Map<String, Object> more) {
        var answer = client.complete(plan, client.openSteps(plan).get(0), on, more);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private static Browser.Answer opinion(Browser browser, String round) {
        var body = Map.of("text", "Đề nghị xem lại", "points", List.of("Đường hẹp", "Thiếu cây xanh"));
        return browser.post(round + "/opinions", body, UUID.randomUUID().toString());
    }

    /** Two of the three fields of a point's answer, without the reason. */
    private static Map<String, Object> without(JsonNode point) {
        return Map.of(
                "answer." + point.get("opinion").asString() + "."
                        + point.get("n").asInt() + ".reason",
                "");
    }
}
