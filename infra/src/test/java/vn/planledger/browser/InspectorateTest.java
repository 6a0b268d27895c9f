package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.planledger.edge.LegalToday;
import vn.planledger.reliability.Browser;

/** The Inspectorate at its desk: searching, going back in time, beginning an inspection, and signing its conclusion. */
class InspectorateTest extends DemoPages {

    private static final String INSPECTIONS = "/api/inspections";

    @Test
    void an_inspector_searches_reads_a_plan_as_of_a_day_and_opens_an_inspection() {
        try (var inspector = Person.at(address()).signIn("inspector")) {
            var mouse = new Mouse(inspector).at("/audit").fill("plan", "P24");
            inspector.page().locator("#f-type").selectOption("plan.phase-approved");
            mouse.press("Tìm").reads("phê duyệt Đồ án quy hoạch bằng quyết định 199/QĐ-UBND", "18/01/2016");

            mouse.press("Xem quy hoạch tại một thời điểm")
                    .fill("happened", "2015-06-15")
                    .press("Xem tại thời điểm này")
                    .reads("Những gì đã biết", "Đúng sơ đồ");
            assertThat(inspector.page().textContent("main")).doesNotContain("199/QĐ-UBND");
            mouse.fill("happened2", "2016-02-01")
                    .press("So sánh hai thời điểm")
                    .reads("Khác nhau giữa hai thời điểm", "199/QĐ-UBND");

            mouse.at("/inspections")
                    .press("Ghi quyết định thanh tra")
                    .fill("number", "77/QĐ-TTr")
                    .fill("subject", "Việc công bố quy hoạch (kiểm thử)")
                    .fill("target", "Cơ quan kiểm thử")
                    .fill("plans", "P24")
                    .choose("Từ xa, trên dữ liệu điện tử")
                    .choose("Không")
                    .confirm("inspection.inspection-opened")
                    .reads("Thanh tra theo quyết định 77/QĐ-TTr", "Chưa công khai", "Công bố quyết định thanh tra");
        }
    }

    @Test
    void the_chief_signs_the_conclusion_that_was_drafted_and_appraised() {
        var inspection = drafted();
        try (var chief = Person.at(address()).signIn("chief")) {
            new Mouse(chief)
                    .at("/inspections")
                    .press("78/QĐ-TTr")
                    .press("Ký kết luận")
                    .fill("number", "9/KL-TTr")
                    .fill("signatory", "Chánh Thanh tra (kiểm thử)")
                    .confirm("inspection.conclusion-signed")
                    .reads("Kết luận 9/KL-TTr, người ký Chánh Thanh tra (kiểm thử)", "Đánh giá kiểm thử");
            assertThat(chief.page().url()).endsWith(inspection);
        }
    }

    /** @return its page */
    private String drafted() {
        var inspector = new Browser(application, "inspector");
        var today = application.getBean(LegalToday.class).get().toString();
        var id = sent(
                        inspector,
                        "",
                        Map.of(
                                "number",
                                "78/QĐ-TTr",
                                "subject",
                                "Việc lấy ý kiến (kiểm thử)",
                                "target",
                                "Cơ quan kiểm thử",
                                "way",
                                "DIRECT",
                                "complex",
                                false,
                                "happenedOn",
                                today))
                .get("id")
                .asString();
        for (var stage : List.of("ANNOUNCED", "ENDED", "REPORTED", "DRAFT_ASSIGNED")) {
            sent(inspector, "/" + id + "/stages", Map.of("stage", stage, "happenedOn", today));
        }
        var draft = Map.<String, Object>of(
                "assessment", "Đánh giá kiểm thử", "findings", "Chậm ba ngày", "measures", "Rút kinh nghiệm");
        sent(inspector, "/" + id + "/drafts", draft);
        sent(inspector, "/" + id + "/stages", Map.of("stage", "APPRAISED", "happenedOn", today));
        return "/inspections/" + id;
    }

    private static JsonNode sent(Browser inspector, String path, Map<String, Object> body) {
        var answer = inspector.post(INSPECTIONS + path, body, UUID.randomUUID().toString());
        assertThat(answer.status()).as(path + answer.body()).isIn(200, 201);
        return answer.body();
    }
}
