package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.Multipart;
import vn.planledger.reliability.RunningApplication;

/** An inspection from its decision to its published conclusion, of which nobody outside knows before (Law 84/2025). */
class InspectionOverTheApiTest extends RunningApplication {

    private static final String PATH = "/api/inspections";
    private static final String WARD = "UBND phường Hạc Thành";
    private static final String SECRET = "Chậm thẩm định ba tháng";

    private Browser inspector;
    private String inspection;

    @Test
    void it_is_secret_until_published_and_only_its_conclusion_is_public_then() {
        opened();
        done(inspector, "/findings", Map.of("text", SECRET, "rule", "Điều 12", "events", List.of(1, 2)));
        refused(
                post(inspector, "/findings", Map.of("text", "x", "events", List.of(999_999_999))),
                422,
                "inspection.event-unknown");
        thatNobodyOutsideKnows();

        stages("ANNOUNCED", "ENDED", "REPORTED", "DRAFT_ASSIGNED");
        done(inspector, "/drafts", Map.of("assessment", SECRET, "findings", SECRET, "measures", "Kiến nghị"));
        var signature = Map.<String, Object>of("number", "3/KL-TTr", "signatory", "Chánh Thanh tra");
        refused(post(as("chief"), "/signature", signature), 409, "inspection.not-yet");
        stages("APPRAISED");
        refused(post(inspector, "/signature", signature), 403, "command.other-role");
        done(as("chief"), "/signature", signature);
        thatNobodyOutsideKnows();

        var publication = Map.<String, Object>of(
                "portal", "https://portal.example/3", "ways", List.of("POSTING"), "text", "Toàn văn công khai");
        done(inspector, "/publication", publication);
        var read = Browser.visitor(application).get(PATH + "/" + inspection);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().get("text").asString()).isEqualTo("Toàn văn công khai");
        assertThat(read.body().toString()).doesNotContain(SECRET);
        assertThat(Browser.visitor(application).get(PATH).body().toString()).contains(inspection, "3/KL-TTr");
        assertThat(as("admin")
                        .get("/api/audit/events?type=inspection.finding-recorded")
                        .body())
                .isEmpty();
    }

    private void thatNobodyOutsideKnows() {
        for (var reader : List.of("admin", "planner", "approver", "front", "body", "clerk")) {
            refused(as(reader).get(PATH + "/" + inspection), 404, "inspection.unknown");
            assertThat(as(reader).get(PATH).body().toString()).doesNotContain(inspection);
        }
        assertThat(Browser.visitor(application).get(PATH + "/" + inspection).status())
                .isEqualTo(404);
        var types = List.of("inspection.inspection-opened", "inspection.finding-recorded");
        for (var type : types) {
            assertThat(as("admin").get("/api/audit/events?type=" + type).body()).isEmpty();
            assertThat(as("chief").get("/api/audit/events?type=" + type).body()).isNotEmpty();
        }
        assertThat(new Visitor(application, "admin")
                        .get("/audit?type=inspection.finding-recorded")
                        .body())
                .doesNotContain(SECRET);
        assertThat(new Visitor(application).get("/feed.atom").body()).doesNotContain(SECRET, inspection);
    }

    @Test
    void a_body_answers_with_evidence_what_it_was_asked_and_sees_nothing_else() {
        opened();
        var until = office.today().plusDays(5).toString();
        done(inspector, "/requests", Map.of("body", WARD, "question", "Vì sao chậm?", "lastOn", until));
        done(inspector, "/requests", Map.of("body", "UBND tỉnh", "question", "Câu khác", "lastOn", until));

        var asked = AnyClient.list(as("planner2").get(PATH + "/requests").body()).stream()
                .filter(each -> each.get("inspection").asString().equals(inspection))
                .toList();
        assertThat(asked)
                .singleElement()
                .satisfies(each -> assertThat(each.get("question").asString()).isEqualTo("Vì sao chậm?"));
        refused(as("planner2").get(PATH + "/" + inspection), 404, "inspection.unknown");

        assertThat(answer("planner2", 1).status()).isEqualTo(201);
        refused(answer("planner2", 2), 404, "inspection.request-unknown");
        refused(answer("inspector", 1), 404, "inspection.request-unknown");

        var answers = inspector.get(PATH + "/" + inspection).body().at("/requests/0/answers/0");
        assertThat(answers.at("/evidence/fileName").asString()).isEqualTo("giai-trinh.txt");
        assertThat(answers.get("late").asBoolean()).isFalse();
        var evidence = "/inspections/" + inspection + "/requests/1/answers/1/evidence";
        assertThat(new Visitor(application, "inspector").get(evidence).body()).isEqualTo("Giấy xác nhận");
        assertThat(new Visitor(application, "planner2").get(evidence).statusCode())
                .isEqualTo(200);
        assertThat(new Visitor(application, "admin").get(evidence).statusCode()).isEqualTo(404);
    }

    @Test
    void missed_days_are_shown_to_the_inspectorate() {
        opened("2026-03-02");
        var read = inspector.get(PATH + "/" + inspection).body();
        assertThat(read.at("/missed/0/due/stage").asString()).isEqualTo("ANNOUNCED");
        assertThat(read.at("/missed/0/due/dueOn").asString()).isEqualTo("2026-03-17");
        var page = new Visitor(application, "chief").get("/inspections").body();
        assertThat(page).contains("Hạn đã lỡ", "17/03/2026");
    }

    @Test
    void the_same_key_sent_again_opens_one_inspection_and_nobody_else_opens_any() {
        inspector = as("inspector");
        var key = UUID.randomUUID().toString();
        var once = inspector.post(PATH, decision(office.today().toString()), key);
        var again = inspector.post(PATH, decision(office.today().toString()), key);
        assertThat(again.body()).isEqualTo(once.body());
        for (var person : List.of("admin", "planner", "approver")) {
            refused(
                    as(person)
                            .post(
                                    PATH,
                                    decision(office.today().toString()),
                                    UUID.randomUUID().toString()),
                    403,
                    "command.other-role");
        }
        assertThat(Browser.visitor(application)
                        .post(PATH, decision("2026-01-01"), key)
                        .status())
                .isEqualTo(401);
    }

    private void opened() {
        opened(office.today().toString());
    }

    private void opened(String day) {
        inspector = as("inspector");
        var answer = inspector.post(PATH, decision(day), UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        inspection = answer.body().get("id").asString();
    }

    private static Map<String, Object> decision(String day) {
        return new HashMap<>(Map.of(
                "number", "12/QĐ-TTr", "subject", "Thẩm định", "target", WARD, "way", "REMOTE", "happenedOn", day));
    }

    private void stages(String... stages) {
        for (var stage : stages) {
            done(inspector, "/stages", Map.of("stage", stage));
        }
    }

    private Browser.Answer answer(String person, int request) {
        var body = new Multipart()
                .json("answer", Map.of("text", "Vì thiếu người"))
                .file("evidence", "giai-trinh.txt", "Giấy xác nhận".getBytes(StandardCharsets.UTF_8));
        var path = PATH + "/" + inspection + "/requests/" + request + "/answers";
        return as(person).post(path, body, UUID.randomUUID().toString());
    }

    private Browser as(String person) {
        return new Browser(application, person);
    }

    private Browser.Answer post(Browser who, String act, Map<String, Object> body) {
        return who.post(PATH + "/" + inspection + act, body, UUID.randomUUID().toString());
    }

    private void done(Browser who, String act, Map<String, Object> body) {
        var answer = post(who, act, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    }

    private static void refused(Browser.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.body().get("code").asString()).isEqualTo(code);
    }
}
