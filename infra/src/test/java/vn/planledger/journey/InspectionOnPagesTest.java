package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.reliability.RunningApplication;

/** Inspectors keep an inspection on the pages, a body answers there, the chief signs, everybody reads what is published. */
class InspectionOnPagesTest extends RunningApplication {

    private static final String SECRET = "Chậm trả hồ sơ, chỉ thanh tra biết";

    private Visitor inspector;
    private String base;

    @Test
    void from_the_decision_to_the_published_conclusion() {
        inspector = new Visitor(application, "inspector");
        var decision = Map.of(
                "number", "15/QĐ-TTr",
                "subject", "Công khai quy hoạch",
                "target", "UBND phường Hạc Thành",
                "plans", "",
                "way", "DIRECT",
                "complex", "false");
        var opened = confirmed(inspector, "/inspections/new/decision", decision, "inspection.inspection-opened");
        base = opened.uri().getPath();
        assertThat(opened.body()).contains("15/QĐ-TTr", "Chưa công khai", "Công bố quyết định thanh tra", "Điều 26");

        act("finding", Map.of("text", SECRET, "rule", "", "events", "1 2"), "inspection.finding-recorded");
        var reworded = inspector.get(base + "/finding?n=1");
        assertThat(reworded.body()).contains(SECRET);
        theBodyIsAskedAndAnswers();
        stages("ANNOUNCED", "ENDED", "REPORTED", "DRAFT_ASSIGNED");
        var draft = Map.of(
                "assessment",
                "Đánh giá",
                "findings",
                SECRET,
                "measures",
                "Kiến nghị",
                "policyDefects",
                "",
                "reservedOpinions",
                "",
                "headFault",
                "LACK_OF_RESPONSIBILITY");
        act("draft", draft, "inspection.conclusion-drafted");
        stages("APPRAISED");
        assertThat(inspector.get(base).body()).contains("Chỉ Chánh Thanh tra ký kết luận");
        var signature = Map.of("number", "4/KL-TTr", "signatory", "Chánh Thanh tra");
        confirmed(new Visitor(application, "chief"), base + "/signature", signature, "inspection.conclusion-signed");
        assertThat(new Visitor(application).get(base).statusCode()).isEqualTo(404);

        var publication = Map.of("portal", "https://portal.example/4", "ways", "POSTING", "text", "Bản công khai");
        act("publication", publication, "inspection.conclusion-published");
        var everybody = new Visitor(application);
        assertThat(everybody.get("/inspections").body()).contains("4/KL-TTr").doesNotContain("15/QĐ-TTr");
        assertThat(everybody.get(base + "?lang=en").body())
                .contains("Bản công khai", "Posting")
                .doesNotContain(SECRET);
    }

    private void theBodyIsAskedAndAnswers() {
        var question = Map.of(
                "body", "UBND phường Hạc Thành",
                "question", "Vì sao chậm?",
                "events", "",
                "lastOn", office.today().plusDays(3).toString());
        act("request", question, "inspection.explanation-requested");
        var ward = new Visitor(application, "planner2");
        var path = base + "/requests/1";
        assertThat(ward.get("/inspections").body()).contains(path).doesNotContain(SECRET);
        assertThat(ward.get(base).statusCode()).isEqualTo(404);
        var typed =
                Map.of("text", "Vì thiếu người", "happenedOn", office.today().toString(), "act", "check");
        var checked = ward.send(
                ward.get(path), typed, "xac-nhan.txt", "Giấy xác nhận".getBytes(StandardCharsets.UTF_8), path);
        assertThat(checked.body()).contains("xac-nhan.txt", "inspection.explanation-answered");
        var sent = ward.send(checked, Map.of("act", "send"), path);
        assertThat(sent.body()).contains("Đã ghi nhận", "Vì thiếu người", "xac-nhan.txt");
        assertThat(inspector.get(base).body()).contains("Vì thiếu người", path + "/answers/1/evidence");
    }

    @Test
    void a_wrong_form_is_told_at_its_field_and_nobody_else_gets_a_form() {
        inspector = new Visitor(application, "inspector");
        var path = "/inspections/new/decision";
        var typed = Map.of(
                "data.number", "", "data.subject", "Giữ lại chữ này", "happenedOn", "2026-01-05", "act", "check");
        var refused = inspector.send(inspector.get(path), typed, path);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("#f-number", "Giữ lại chữ này");
        assertThat(new Visitor(application, "admin").get(path).statusCode()).isEqualTo(403);
        assertThat(new Visitor(application, "planner")
                        .get("/inspections/none/finding")
                        .statusCode())
                .isEqualTo(404);
    }

    private void stages(String... stages) {
        for (var stage : stages) {
            act("stage", Map.of("stage", stage, "document", ""), "inspection.stage-recorded");
        }
    }

    private void act(String act, Map<String, String> typed, String event) {
        confirmed(inspector, base + "/" + act, typed, event);
    }

    /** Fills the form, reads on the page to check which event will be written, and confirms. */
    private HttpResponse<String> confirmed(Visitor who, String path, Map<String, String> typed, String event) {
        var fields = new HashMap<String, String>();
        typed.forEach((name, value) -> fields.put("data." + name, value));
        fields.put("happenedOn", office.today().toString());
        fields.put("act", "check");
        var checked = who.send(who.get(path), fields, path);
        assertThat(checked.body()).as(path).contains(event, "value=\"send\"");
        var sent = who.send(checked, Map.of("act", "send"), path);
        assertThat(sent.body()).as(path).contains("Đã ghi nhận");
        return sent;
    }
}
