package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import vn.planledger.reliability.RunningApplication;

/** The organiser at the pages, without script: choose points, fill the form from a template, check, confirm, publish. */
class SynopsisOnPagesTest extends RunningApplication {

    private OpenRound round;
    private Visitor planner;

    @BeforeEach
    void open() {
        round = new OpenRound(application, office.today().toString());
        planner = new Visitor(application, "planner");
    }

    @Test
    void a_flood_of_one_text_is_answered_from_a_template_checked_and_confirmed_once() {
        round.flood("Không xây nhà máy");
        round.flood("KHÔNG xây nhà máy.");
        round.opinion("Trồng thêm cây", List.of());
        var synopsis = planner.get(round.page());
        assertThat(synopsis.body()).contains("Trả lời cả 200 điểm").doesNotContain("??");

        var answers = round.page() + "/answers";
        var likeness = synopsis.body().replaceAll("(?s).*?answers\\?likeness=([0-9a-f]+).*", "$1");
        var form = planner.get(answers + "?likeness=" + likeness);
        assertThat(form.body()).contains("200 ×", "Không xây nhà máy");
        var template = template(form.body());
        var filled = planner.send(
                planner.get(form.uri().getPath() + "?likeness=" + likeness),
                Map.of("act", "fill", "template", template),
                answers);
        assertThat(filled.body()).contains("Không có nhà máy trong đồ án", "value=\"NOT_ACCEPTED\" checked");

        var typed = Map.of(
                "act", "check", "result", "NOT_ACCEPTED", "reason", "Không có nhà máy trong đồ án", "version", "2");
        var checked = planner.send(filled, typed, answers);
        assertThat(checked.body()).contains("200 ×", "opinion.point-answered");
        assertThat(round.unanswered()).isEqualTo(201);

        var sent = planner.send(checked, Map.of("act", "send"), answers);
        assertThat(sent.uri().getPath()).as(sent.body()).isEqualTo(round.page());
        assertThat(sent.body()).contains("Đã giải trình 200 điểm", "Trồng thêm cây");
        assertThat(round.unanswered()).isEqualTo(1);
        planner.send(checked, Map.of("act", "send"), answers);
        assertThat(round.unanswered()).as("sent twice").isEqualTo(1);
    }

    /** Kept on its page by the body that answers for the plan; its id. */
    private String template(String form) {
        var link = form.replaceAll("(?s).*?(/answer-templates\\?organisation=[^\"]+)\".*", "$1");
        var page = planner.get(HtmlUtils.htmlUnescape(link));
        var saved = planner.send(
                page,
                Map.of(
                        "act", "save",
                        "title", "Nhà máy " + round.id,
                        "result", "NOT_ACCEPTED",
                        "reason", "Không có nhà máy trong đồ án"),
                "/answer-templates");
        assertThat(saved.body()).contains("Đã lưu mẫu", "Nhà máy " + round.id);
        return saved.body().replaceAll("(?s).*Nhà máy " + round.id + ".*?&amp;id=([0-9a-f-]{36}).*", "$1");
    }

    @Test
    void chosen_points_are_given_out_and_found_again_and_like_ones_are_shown_ticked() {
        var one = round.opinion("Mở rộng đường số 3 đến chợ", List.of());
        var two = round.opinion("Đề nghị mở rộng đường số 3", List.of());
        var assignment = round.page() + "/assignment";
        var form = planner.send(
                planner.get(round.page()), Map.of("act", "form", "points", one + ":1," + two + ":1"), assignment);
        assertThat(form.body()).contains("2 ×", "opinion.point-assigned");

        var unknown = planner.send(form, Map.of("act", "send", "person", "nobody"), assignment);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("href=\"#f-person\"");
        var sent = planner.send(
                unknown,
                Map.of("act", "send", "person", "planner", "tag", "giao thông", "dueOn", "2031-02-01"),
                assignment);
        assertThat(sent.body()).contains("Đã giao 2 điểm", "01/02/2031");
        assertThat(planner.get(round.page() + "?tag=giao%20th%C3%B4ng&assignee=planner")
                        .body())
                .contains("Tìm thấy 2 điểm");
        assertThat(planner.get(round.page() + "?text=khong-co").body()).contains("Không có điểm nào như vậy");

        var like = planner.get(round.page() + "/" + one + "/1/like").body();
        assertThat(like).contains("value=\"" + two + ":1\" checked");
    }

    @Test
    void nothing_chosen_or_no_reason_is_said_on_top_and_what_was_typed_stays() {
        var opinion = round.opinion("Đường hẹp", List.of());
        var answers = round.page() + "/answers";
        var none = planner.send(planner.get(round.page()), Map.of("act", "form"), answers);
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("Hãy chọn ít nhất một điểm");

        var form = planner.send(planner.get(round.page()), Map.of("act", "form", "points", opinion + ":1"), answers);
        var again = planner.send(
                form, Map.of("act", "check", "result", "PARTLY", "reason", " ", "change", "Mở rộng <20 m>"), answers);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("href=\"#f-answer-reason\"", "Mở rộng &lt;20 m&gt;");
        assertThat(round.unanswered()).isEqualTo(1);
    }

    @Test
    void an_opinion_is_read_in_full_split_in_its_own_words_and_published_with_its_answers() {
        var opinion = round.opinion("Đường số 3 quá hẹp. Thiếu cây xanh.", List.of());
        var page = planner.get("/opinions/" + opinion);
        assertThat(page.body())
                .contains("Đường số 3 quá hẹp. Thiếu cây xanh.", round.page(), "/plans/" + round.plan)
                .doesNotContain("??");

        var points = "/opinions/" + opinion + "/points";
        var refused = planner.send(planner.get(points), Map.of("act", "send", "points", "Cầu quá hẹp"), points);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Cầu quá hẹp", "href=\"#f-points\"");
        var typed = Map.of("act", "check", "points", "Đường số 3 quá hẹp.\n\nThiếu cây xanh.");
        var check = planner.send(refused, typed, points);
        assertThat(check.body()).contains("opinion.opinion-split", "<li>Thiếu cây xanh.</li>");
        assertThat(planner.send(check, Map.of("act", "edit"), points).body()).contains("Thiếu cây xanh.</textarea>");
        var split = planner.send(check, Map.of("act", "send"), points);
        assertThat(split.body()).contains("Đã tách thành 2 điểm");

        var publication = round.page() + "/publication";
        var owed = planner.get(publication);
        assertThat(owed.body()).contains("Còn 2 điểm chưa giải trình").doesNotContain("synopsis-published");
        var key = Map.of("attempt", "early-" + round.id);
        assertThat(planner.send(owed, key, publication).statusCode()).isEqualTo(422);

        var answers = round.page() + "/answers";
        var checked = planner.send(
                planner.get(answers), Map.of("act", "check", "result", "ACCEPTED", "reason", "Đúng"), answers);
        planner.send(checked, Map.of("act", "send"), answers);
        var published = planner.send(planner.get(publication), Map.of(), publication);
        assertThat(published.body()).contains("Đã công bố bảng tổng hợp");
        assertThat(planner.get("/opinions/" + opinion).body())
                .contains("Tiếp thu", "Đúng", "Sự kiện ")
                .doesNotContain(points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/answers", "/assignment", "/publication"})
    void another_organiser_sees_nothing_of_it(String part) {
        var other = new Visitor(application, "planner2");
        assertThat(other.get(round.page() + part).statusCode()).isEqualTo(403);
    }

    @Test
    void the_inspector_reads_and_is_offered_nothing_to_do() {
        var opinion = round.opinion("Đường hẹp", List.of());
        var inspector = new Visitor(application, "inspector");
        assertThat(inspector.get(round.page()).body())
                .contains("Đường hẹp")
                .doesNotContain("type=\"checkbox\"", "synopsis/answers", "synopsis/publication");
        assertThat(inspector.get("/opinions/" + opinion).body()).contains("/audit?plan=" + round.plan);
        assertThat(inspector.get(round.page() + "/answers").statusCode()).isEqualTo(403);
        assertThat(inspector.get("/opinions/" + opinion + "/points").statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_plan_leads_to_the_synopsis_of_its_round() {
        assertThat(planner.get("/plans/" + round.plan + "/synopsis").uri().getPath())
                .isEqualTo(round.page());
        assertThat(planner.get("/consultations/" + round.id).body()).contains(round.page());
    }
}
