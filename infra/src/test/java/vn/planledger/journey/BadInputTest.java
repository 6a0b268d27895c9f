package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planledger.query.audit.EventFilter;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** Every wrong thing gets the right status, a code, a sentence and nothing stored. */
class BadInputTest extends RunningApplication {

    static List<Arguments> registrations() {
        var far = List.of(List.of(105.8, 21.0), List.of(105.81, 21.0), List.of(105.81, 21.01), List.of(105.8, 21.0));
        var open = List.of(List.of(105.8, 19.8), List.of(105.81, 19.8), List.of(105.81, 19.81), List.of(105.8, 19.82));
        var bowTie = List.of(
                List.of(105.8, 19.8),
                List.of(105.81, 19.81),
                List.of(105.81, 19.8),
                List.of(105.8, 19.81),
                List.of(105.8, 19.8));
        return List.of(
                Arguments.of("unknownField", 1, 400, "field.unknown"),
                Arguments.of("kind", "CITY", 400, "field.malformed"),
                Arguments.of("kind", "OTHER", 422, "procedure.none"),
                Arguments.of("kind", "MASTER_SITE", 422, "procedure.none"),
                Arguments.of("kind", "ZONAL", 422, "parent.wrong-kind"),
                Arguments.of("parentId", null, 422, "parent.missing"),
                Arguments.of("procedure", "PARTIAL_ADJUSTMENT", 400, "adjustment.of-nothing"),
                Arguments.of("adjusts", "phan-khu-kiem-thu", 400, "adjustment.of-a-new-plan"),
                Arguments.of("title", "", 400, "plan.title"),
                Arguments.of("title", "x".repeat(1001), 400, "plan.title"),
                Arguments.of("title", "a\u0007b", 400, "plan.title"),
                Arguments.of("unitCode", "999", 422, "unit.unknown"),
                Arguments.of("urbanClass", "IX", 400, "plan.urban-class"),
                Arguments.of("areaHectares", -1, 400, "plan.area"),
                Arguments.of("happenedOn", "02/06/2025", 400, "field.malformed"),
                Arguments.of("happenedOn", "2999-01-01", 422, "date.in-the-future"),
                Arguments.of("happenedOn", null, 400, "field.required"),
                Arguments.of("parentId", "nowhere", 422, "parent.unknown"),
                Arguments.of("parentId", "../etc", 400, "id.malformed"),
                Arguments.of("boundary", null, 400, "boundary.missing"),
                Arguments.of("boundary", "POLYGON", 400, "boundary.unreadable"),
                Arguments.of(
                        "boundary",
                        Map.of("type", "Point", "coordinates", List.of(105.8, 19.8)),
                        400,
                        "boundary.not-a-polygon"),
                Arguments.of("boundary", polygon(open), 400, "boundary.unreadable"),
                Arguments.of("boundary", polygon(bowTie), 400, "boundary.invalid"),
                Arguments.of("crs", "VN-2000 / UTM zone 48N", 400, "boundary.unknown-crs"),
                Arguments.of("boundary", polygon(far), 422, "boundary.outside-province"));
    }

    private static Map<String, Object> polygon(List<List<Double>> ring) {
        return Map.of("type", "Polygon", "coordinates", List.of(ring));
    }

    @ParameterizedTest
    @MethodSource("registrations")
    void a_registration_is_refused_where_a_field_is_wrong(String field, Object value, int status, String code) {
        var client = new AnyClient(application);
        var body = new LinkedHashMap<>(AnyClient.registration());
        body.put(field, value);
        refused("planner", "/api/plans", body, status, code);
    }

    @Test
    void a_step_is_refused_to_the_wrong_person_and_the_wrong_form() {
        var client = new AnyClient(application);
        var plan = client.register();
        var steps = "/api/plans/" + plan + "/steps/";
        var empty = Map.<String, Object>of();
        refused("approver", steps + "decide", completion("approved", empty), 409, "step.not-open");
        refused("approver", steps + "prepare-dossier", completion("prepared", empty), 403, "step.other-role");
        refused("inspector", steps + "prepare-dossier", completion("prepared", empty), 403, "command.other-role");
        refused("planner", steps + "prepare-dossier", completion("maybe", empty), 400, "step.unknown-outcome");
        refused("planner", steps + "prepare-dossier", completion("prepared", Map.of("x", 1)), 400, "field.unknown");
        refused(
                "planner",
                steps + "prepare-dossier",
                completion("prepared", Map.of("x", List.of(1))),
                400,
                "field.not-a-value");
        refused("planner", steps + "prepare-dossier", completion("prepared", empty), 422, "document.missing");
        refused("planner", "/api/plans/none/steps/decide", completion("approved", empty), 404, "plan.unknown");
        assertThat(client.openSteps(plan)).hasSize(1);
    }

    @Test
    void a_document_is_refused_where_nobody_asked_for_it_or_its_content_is_not_what_a_dossier_holds() {
        var client = new AnyClient(application);
        var documents = "/api/plans/" + client.register() + "/documents";
        var planner = client.as("planner");
        assertThat(planner.upload(documents, "decision", "a.txt", "text").status())
                .isEqualTo(422);
        assertThat(planner.upload(documents, "explanation", "a.txt", "").status())
                .isEqualTo(400);
        assertThat(planner.upload(documents, "explanation", "a.pdf", "<html><script>x</script></html>")
                        .status())
                .isEqualTo(415);
        assertThat(planner.upload(documents, "explanation", "a.pdf", "MZ\u0000\u0001\u0002\u0003")
                        .status())
                .isEqualTo(415);
        assertThat(planner.upload(documents, "explanation", "a.pdf", "%PDF-1.4\nPK\u0005\u0006" + "\0".repeat(18))
                        .status())
                .isEqualTo(400);
        assertThat(client.as("approver")
                        .upload(documents, "explanation", "a.txt", "text")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_is_no_json_or_too_much_of_it_is_refused() {
        var planner = new AnyClient(application).as("planner");
        assertThat(planner.post("/api/plans", List.of(), UUID.randomUUID().toString())
                        .status())
                .isEqualTo(400);
        assertThat(planner.post(
                                "/api/plans",
                                Map.of("title", "x".repeat(2_100_000)),
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(413);
    }

    private static Map<String, Object> completion(String outcome, Map<String, Object> data) {
        return Map.of("outcome", outcome, "happenedOn", "2025-06-02", "data", data);
    }

    /** Timers may write at any time; what matters is that this person wrote nothing. */
    private void refused(String person, String path, Object body, int status, String code) {
        var events = office.the(EventSearch.class);
        var before = events.lastNumber();
        var answer = new Browser(application, person)
                .post(path, body, UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.body().get("code").asString()).isEqualTo(code);
        assertThat(answer.body().get("detail").asString()).isNotBlank();
        assertThat(events.search(before, 10, new EventFilter(null, person, null)))
                .isEmpty();
    }
}
