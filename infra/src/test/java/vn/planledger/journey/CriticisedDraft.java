package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.planledger.reliability.Browser;

/** A detailed plan whose draft was sent to a committee of the Front, and what is done to it over the API. */
final class CriticisedDraft {

    static final String COMMITTEE = "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Thanh Hóa";
    /** Whose only person is the account front2. */
    static final String WARD_COMMITTEE = "Ủy ban Mặt trận Tổ quốc Việt Nam phường Hạc Thành";

    final AnyClient client;
    final String plan;
    final String id;

    private CriticisedDraft(AnyClient client, String plan, String id) {
        this.client = client;
        this.plan = plan;
        this.id = id;
    }

    /**
     * A plan of the city, each step of which was done on the day it opened: all before its bodies ended.
     *
     * @param more what is filled in beside the committee when the consultation opens
     */
    static CriticisedDraft sent(AnyClient client, Map<String, Object> more) {
        return sent(client, client.register(Map.of("happenedOn", "2025-03-03")), null, more);
    }

    /** A plan of the ward of Hạc Thành whose consultation opens on this day. */
    static CriticisedDraft sentOn(AnyClient client, String day) {
        var plan = client.register(Map.of("unitCode", "14797", "happenedOn", "2026-03-02"));
        return sent(client, plan, day, Map.of());
    }

    private static CriticisedDraft sent(AnyClient client, String plan, String on, Map<String, Object> more) {
        var open = nextStep(client, plan);
        while (!isOpening(open)) {
            complete(client, plan, open, open.get("openedAt").asString(), Map.of());
            open = nextStep(client, plan);
        }
        var data = new HashMap<String, Object>(Map.of("front-body", COMMITTEE));
        data.putAll(more);
        complete(client, plan, open, on == null ? open.get("openedAt").asString() : on, data);
        var asked = AnyClient.list(
                client.as("planner").get("/api/criticisms?plan=" + plan).body());
        assertThat(asked).hasSize(1);
        return new CriticisedDraft(client, plan, asked.get(0).get("id").asString());
    }

    private static boolean isOpening(JsonNode open) {
        return open.get("phase").asString().equals("PLAN")
                && open.get("step").asString().equals("open-consultation");
    }

    String path() {
        return "/api/criticisms/" + id;
    }

    JsonNode as(String person) {
        return client.as(person).get(path()).body();
    }

    Browser.Answer post(String person, String what, Map<String, Object> body) {
        return client.as(person).post(path() + what, body, UUID.randomUUID().toString());
    }

    /** Sends what must be taken. */
    JsonNode done(String person, String what, Map<String, Object> body) {
        var answer = post(person, what, body);
        assertThat(answer.status()).as(what + answer.body()).isIn(200, 201);
        assertThat(answer.body().get("events")).isNotEmpty();
        return answer.body();
    }

    /** Completes the open step on the day it opened. */
    Browser.Answer complete() {
        var open = nextStep(client, plan);
        return client.complete(plan, open, open.get("openedAt").asString(), Map.of());
    }

    /** Completes steps, each on the day it opened, until one of that name is open. */
    void completeUntil(String step) {
        var open = nextStep(client, plan);
        while (!open.get("step").asString().equals(step)) {
            complete(client, plan, open, open.get("openedAt").asString(), Map.of());
            open = nextStep(client, plan);
        }
    }

    List<String> history() {
        return AnyClient.list(client.as("planner")
                        .get("/api/plans/" + plan + "/history?limit=500")
                        .body())
                .stream()
                .map(line -> line.get("type").asString())
                .filter(type -> type.startsWith("criticism."))
                .toList();
    }

    static Map<String, Object> recommendation(String heading, String text) {
        return Map.of("heading", heading, "text", text);
    }

    static Map<String, Object> meeting(String day, int present, int votesFor) {
        return Map.of(
                "form",
                "CONFERENCE",
                "heldOn",
                day,
                "place",
                "Trụ sở Ủy ban",
                "members",
                15,
                "quorum",
                10,
                "present",
                present,
                "votesFor",
                votesFor,
                "votesAgainst",
                1,
                "abstaining",
                0,
                "minutes",
                "Thảo luận từng nội dung");
    }

    static Map<String, Object> release() {
        return Map.of(
                "form",
                "CONFERENCE",
                "number",
                "MTTQ-BTT",
                "signatory",
                "Người ký kiểm thử",
                "conclusion",
                "Dự thảo cơ bản phù hợp");
    }

    private static void complete(AnyClient client, String plan, JsonNode open, String on, Map<String, Object> more) {
        var answer = client.complete(plan, open, on, more);
        assertThat(answer.status()).as(open + " " + answer.body()).isEqualTo(200);
    }

    /** Between two steps timers of windows that lie in the past may still have to fire. */
    private static JsonNode nextStep(AnyClient client, String plan) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> client.openSteps(plan), open -> !open.isEmpty())
                .get(0);
    }
}
