package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.planledger.reliability.Browser;

/** A client that knows nothing of the procedure: it fills whatever {@code GET steps/{step}} asks for. */
public final class AnyClient {

    private static final Map<String, String> PEOPLE = Map.of(
            "PLANNER", "planner",
            "APPRAISER", "appraiser",
            "COUNCIL", "council",
            "CONSENT", "consent",
            "COUNCIL_HDND", "hdnd",
            "APPROVER", "approver");

    private final ApplicationContext application;

    public AnyClient(ApplicationContext application) {
        this.application = application;
    }

    public Browser as(String person) {
        return new Browser(application, person);
    }

    static Map<String, Object> registration() {
        var west = 105.77;
        var south = 19.80;
        var ring = List.of(
                List.of(west, south),
                List.of(west + 0.004, south),
                List.of(west + 0.004, south + 0.004),
                List.of(west, south + 0.004),
                List.of(west, south));
        var body = new LinkedHashMap<String, Object>();
        body.put("kind", "DETAILED");
        body.put("title", "Quy hoạch chi tiết 1/500 khu dân cư kiểm thử");
        body.put("unitCode", "380");
        body.put("urbanClass", "I");
        body.put("parentId", "phan-khu-kiem-thu");
        body.put("areaHectares", 18.6);
        body.put("boundary", Map.of("type", "Polygon", "coordinates", List.of(ring)));
        body.put("happenedOn", "2025-06-02");
        return body;
    }

    String register() {
        return register(Map.of());
    }

    /** @param facts what differs from the usual registration */
    public String register(Map<String, Object> facts) {
        var body = new LinkedHashMap<>(registration());
        body.putAll(facts);
        var answer = as("planner").post("/api/plans", body, UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    public JsonNode plan(String plan) {
        return as("planner").get("/api/plans/" + plan).body();
    }

    /** Whether its procedure has not ended. */
    boolean runs(String plan) {
        return plan(plan).path("end").isNull();
    }

    public List<JsonNode> openSteps(String plan) {
        return list(plan(plan).get("openSteps"));
    }

    JsonNode form(String plan, JsonNode open) {
        return owner(open).get(path(plan, open)).body();
    }

    /** Uploads what the form requires and completes the step with its first outcome. */
    public Browser.Answer complete(String plan, JsonNode open, String on, Map<String, Object> more) {
        return complete(plan, open, form(plan, open).get("outcomes").get(0).asString(), on, more);
    }

    Browser.Answer complete(String plan, JsonNode open, String outcome, String on, Map<String, Object> more) {
        var form = form(plan, open);
        list(form.get("documents")).stream()
                .filter(document -> document.get("required").asBoolean() && belongs(document, outcome))
                .forEach(document -> assertThat(owner(open)
                                .upload(
                                        "/api/plans/" + plan + "/documents",
                                        document.get("type").asString(),
                                        "paper.txt",
                                        plan + open.get("taskId") + document.get("type"))
                                .status())
                        .isEqualTo(201));
        var data = new TreeMap<String, Object>();
        list(form.get("fields")).stream()
                .filter(field -> field.get("required").asBoolean() && belongs(field, outcome))
                .forEach(field -> data.put(field.get("name").asString(), value(field, on)));
        data.putAll(more);
        var body = Map.of("outcome", outcome, "happenedOn", on, "data", data);
        return owner(open).post(path(plan, open), body, UUID.randomUUID().toString());
    }

    private static boolean belongs(JsonNode asked, String outcome) {
        var outcomes = list(asked.get("outcomes"));
        return outcomes.isEmpty()
                || outcomes.stream().anyMatch(one -> one.asString().equals(outcome));
    }

    private static Object value(JsonNode field, String on) {
        return switch (field.get("type").asString()) {
            case "DATE" -> LocalDate.parse(on.substring(0, 10)).toString();
            case "INTEGER" -> 5;
            case "BOOLEAN" -> true;
            case "CHOICE" -> field.get("allowed").get(0).asString();
            case "DOCUMENT_NUMBER" -> "VB-KT";
            default -> "Kiểm thử";
        };
    }

    private Browser owner(JsonNode open) {
        return as(PEOPLE.get(open.get("role").asString()));
    }

    private static String path(String plan, JsonNode open) {
        return "/api/plans/" + plan + "/steps/" + open.get("step").asString();
    }

    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
