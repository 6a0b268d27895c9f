package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;
import vn.planledger.synopsis.pdf.ReadPdf;

/** A plan and an inspection leave the house on paper, each to those who may read it. */
class PrintedPapersTest extends RunningApplication {

    private static final String SECRET = "Chậm thẩm định ba tháng";

    @Test
    void a_plan_under_way_is_printed_up_to_its_newest_event_for_those_who_work_with_it() throws Exception {
        var plan = "/plans/" + new AnyClient(application).register();
        var planner = new Browser(application, "planner");

        try (var sheet = new ReadPdf(planner.download("/api" + plan + "/sheet.pdf"))) {
            assertThat(sheet.bookmarks())
                    .containsExactly(
                            "Thủ tục",
                            "Tiến độ",
                            "Phiên bản thủ tục",
                            "Lấy ý kiến",
                            "Quyết định",
                            "Tài liệu",
                            "Lịch sử");
            assertThat(sheet.text())
                    .contains(
                            "Phiếu quy hoạch",
                            "18,6 ha",
                            "Đang ở đây",
                            "02/07/2025",
                            "Cập nhật đến sự kiện",
                            "đăng ký");
            assertThat(sheet.codes()).singleElement().asString().endsWith(plan);
        }
        var shown = new Visitor(application, "planner");
        assertThat(shown.get(plan).body()).contains(plan + "/sheet.pdf");
        var taken = shown.get(plan + "/sheet.pdf?lang=en");
        assertThat(taken.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(taken.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(named -> assertThat(named).contains("plan-"));
        refused(planner, "/api" + plan + "/decisions/1/paper.pdf", 404, "decision.unknown");
        refused(planner, "/api/plans/none/sheet.pdf", 404, "plan.unknown");
        assertThat(Browser.visitor(application)
                        .get("/api" + plan + "/sheet.pdf")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void the_report_of_an_inspection_stays_in_the_house_and_its_published_conclusion_leaves_it() throws Exception {
        var inspector = new Browser(application, "inspector");
        var decision = Map.of(
                "number",
                "21/QĐ-TTr",
                "subject",
                "Thẩm định",
                "target",
                "UBND phường Hạc Thành",
                "way",
                "REMOTE",
                "happenedOn",
                "2026-03-02");
        var opened = inspector.post("/api/inspections", decision, key());
        var path = "/api/inspections/" + opened.body().get("id").asString();
        done(inspector, path + "/findings", Map.of("text", SECRET, "rule", "Điều 12", "events", List.of(1, 2)));
        var question = Map.of(
                "body",
                "UBND phường Hạc Thành",
                "question",
                "Vì sao chậm?",
                "lastOn",
                office.today().toString());
        done(inspector, path + "/requests", question);
        try (var report = new ReadPdf(inspector.download(path + "/report.pdf"))) {
            assertThat(report.text())
                    .contains(
                            "Thanh tra theo quyết định 21/QĐ-TTr",
                            SECRET,
                            "Vì sao chậm?",
                            "17/03/2026",
                            "không được tiết lộ");
            assertThat(report.bookmarks()).contains("Hạn đã lỡ", "Nội dung phát hiện");
            assertThat(report.codes()).singleElement().asString().contains("/confirm/");
        }
        for (var person : List.of("planner", "admin", "planner2")) {
            assertThat(new Browser(application, person)
                            .get(path + "/report.pdf")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(Browser.visitor(application).get(path + "/report.pdf").status())
                .isEqualTo(401);
        assertThat(Browser.visitor(application).get(path + "/conclusion.pdf").status())
                .isEqualTo(404);

        concluded(inspector, path);
        try (var conclusion = new ReadPdf(Browser.visitor(application).download(path + "/conclusion.pdf"))) {
            assertThat(conclusion.text())
                    .contains("Kết luận thanh tra 9/KL-TTr", "Toàn văn công khai", "Chánh Thanh tra")
                    .doesNotContain(SECRET);
        }
        try (var report = new ReadPdf(inspector.download(path + "/report.pdf"))) {
            assertThat(report.text())
                    .contains("Kết luận 9/KL-TTr, người ký", "Kiến nghị")
                    .doesNotContain("không được tiết lộ");
        }
        var page = path.substring("/api".length());
        assertThat(new Visitor(application).get(page).body())
                .contains(page + "/conclusion.pdf")
                .doesNotContain("report.pdf");
        assertThat(new Visitor(application, "inspector").get(page).body()).contains(page + "/report.pdf");
    }

    private void concluded(Browser inspector, String path) {
        for (var stage : List.of("ANNOUNCED", "ENDED", "REPORTED", "DRAFT_ASSIGNED")) {
            done(inspector, path + "/stages", Map.of("stage", stage));
        }
        done(inspector, path + "/drafts", Map.of("assessment", SECRET, "findings", SECRET, "measures", "Kiến nghị"));
        done(inspector, path + "/stages", Map.of("stage", "APPRAISED"));
        var signature = Map.of("number", "9/KL-TTr", "signatory", "Chánh Thanh tra");
        done(new Browser(application, "chief"), path + "/signature", signature);
        var publication =
                Map.of("portal", "https://portal.example/9", "ways", List.of("POSTING"), "text", "Toàn văn công khai");
        done(inspector, path + "/publication", publication);
    }

    private static void refused(Browser who, String path, int status, String code) {
        var answer = who.get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().get("code").asString()).isEqualTo(code);
    }

    private static void done(Browser who, String path, Map<String, ?> body) {
        var answer = who.post(path, body, key());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
