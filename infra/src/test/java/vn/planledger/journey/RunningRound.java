package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.Multipart;

/** A round of consultation that was opened today, and what is done to it over the API. */
final class RunningRound {

    static final String TRANSPORT = "Sở Giao thông vận tải (kiểm thử)";
    static final String ENVIRONMENT = "Sở Tài nguyên (kiểm thử)";

    final AnyClient client;
    final String plan;
    final String id;
    private final Supplier<LocalDate> today;

    /**
     * @param facts what differs from the usual registration
     * @param phase whose consultation is opened today; the steps before it are taken on the days they opened
     * @param more what is filled in when it is opened
     */
    RunningRound(
            ApplicationContext application,
            Supplier<LocalDate> today,
            Map<String, Object> facts,
            String phase,
            Map<String, Object> more) {
        this.client = new AnyClient(application);
        this.today = today;
        this.plan = client.register(facts);
        var open = nextStep();
        while (!open.get("phase").asString().equals(phase)
                || !open.get("step").asString().equals("open-consultation")) {
            complete(open, open.get("openedAt").asString(), Map.of());
            open = nextStep();
        }
        complete(open, today.get().toString(), more);
        var rounds = AnyClient.list(client.plan(plan).get("consultations"));
        this.id = rounds.get(rounds.size() - 1).asString();
    }

    RunningRound(ApplicationContext application, Supplier<LocalDate> today, Map<String, Object> more) {
        this(application, today, Map.of(), "BRIEF", more);
    }

    private void complete(JsonNode open, String on, Map<String, Object> more) {
        var answer = client.complete(plan, open, on, more);
        assertThat(answer.status()).as(open + " " + answer.body()).isEqualTo(200);
    }

    /** Windows that lie in the past close by themselves. */
    private JsonNode nextStep() {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> client.openSteps(plan), open -> !open.isEmpty())
                .get(0);
    }

    String path() {
        return "/api/consultations/" + id;
    }

    JsonNode read() {
        return client.as("planner").get(path()).body();
    }

    JsonNode window(String group) {
        return AnyClient.list(read().get("windows")).stream()
                .filter(window -> window.get("group").asString().equals(group))
                .findFirst()
                .orElseThrow();
    }

    LocalDate lastDay(String group) {
        return LocalDate.parse(window(group).get("closesOn").asString());
    }

    JsonNode invited(String body) {
        return AnyClient.list(read().get("invited")).stream()
                .filter(invited -> invited.get("body").asString().equals(body))
                .findFirst()
                .orElseThrow();
    }

    Browser.Answer post(String person, String what, Map<String, Object> body) {
        return client.as(person).post(path() + what, body, UUID.randomUUID().toString());
    }

    /** Gives an opinion, as a body if one is named. */
    Browser.Answer opinion(String person, String body) {
        return post(
                person,
                "/opinions",
                body == null ? Map.of("text", "Đề nghị xem lại") : Map.of("text", "Đồng ý", "body", body));
    }

    /** A clerk's entry; no scan where there is none. */
    Browser.Answer enter(Map<String, Object> entry, String fileName, byte[] scan) {
        var body = new Multipart().json("entry", entry);
        return client.as("clerk")
                .post(
                        path() + "/entries",
                        scan == null ? body : body.file("scan", fileName, scan),
                        UUID.randomUUID().toString());
    }

    List<JsonNode> opinions() {
        return AnyClient.list(
                client.as("planner").get(path() + "/opinions").body().get("items"));
    }

    void moveTo(LocalDate day) {
        var days = ChronoUnit.DAYS.between(today.get(), day);
        var answer = client.as("admin")
                .post(
                        "/api/demo/clock",
                        Map.of("advance", "P" + days + "D"),
                        UUID.randomUUID().toString());
        assertThat(answer.status()).isEqualTo(200);
    }

    /** Moves on until every window of the round is closed. */
    void letTheWindowsClose() {
        moveTo(lastDay("COMMUNITY").plusDays(1));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !window("COMMUNITY").path("closedOn").isMissingNode()
                        && !window("COMMUNITY").path("closedOn").isNull());
    }

    /** The sentences of the plan's history whose type begins so. */
    List<String> history(String type) {
        return AnyClient.list(client.as("planner")
                        .get("/api/plans/" + plan + "/history?limit=500")
                        .body())
                .stream()
                .filter(line -> line.get("type").asString().startsWith(type))
                .map(line -> line.get("sentence").asString())
                .toList();
    }
}
