package vn.planledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.planledger.reliability.Browser;

/** What was typed for one thing, or in one tab, is never mixed up with what was typed for another. */
class DraftsApartTest extends DemoPages {

    private static final String ROUND = "/consultations/minh-hoa-2.plan.1";
    private static final String TEMPLATES = "/answer-templates";
    private static final String TITLE = "#f-template-title";
    private static final String REASON = "#f-answer-reason";
    private static final String USE = ".draft[data-live-keep] button >> nth=0";
    private static final String SAVE = "button[value=save]";
    private static final String STORED =
            "Object.keys(localStorage).filter(key => key.startsWith('planledger.draft.')).length";

    @Test
    void an_answer_typed_for_one_point_is_neither_offered_for_another_nor_lost_to_it() {
        say("Xin giữ hàng cây");
        say("Xin thêm vỉa hè");
        try (var planner = Person.at(address()).signIn("planner")) {
            var page = planner.page();
            answer(page, "Xin giữ hàng cây");
            type(page, REASON, "Hàng cây được giữ");

            answer(page, "Xin thêm vỉa hè");
            assertThat(page.locator(".draft")).hasCount(0);
            type(page, REASON, "Vỉa hè rộng hai mét");

            answer(page, "Xin giữ hàng cây");
            page.locator(USE).click();
            assertThat(page.locator(REASON)).hasValue("Hàng cây được giữ");
            assertThat(planner.complaints()).isEmpty();
        }
    }

    @Test
    void what_is_recorded_is_not_offered_on_the_page_that_says_so_and_another_tab_keeps_its_own() {
        try (var planner = Person.at(address()).signIn("planner")) {
            var first = planner.page();
            var second = first.context().newPage();
            first.navigate(TEMPLATES);
            type(first, TITLE, "Đã tiếp thu");
            second.navigate(TEMPLATES);
            second.locator(".draft").waitFor();
            type(second, TITLE, "Ngoài phạm vi");

            first.locator("[name=result]").first().check();
            first.locator(REASON).fill("Đã chỉnh sửa theo ý kiến.");
            first.locator("#f-answer-change").fill("Bản vẽ số 2");
            Turning.from(first, first.locator(SAVE)::click);
            assertThat(first.locator(".receipt")).isVisible();
            assertThat(first.evaluate(STORED)).as("of the second tab").isEqualTo(1);

            first.locator(USE).click();
            assertThat(first.locator(TITLE)).hasValue("Ngoài phạm vi");
            assertThat(first.evaluate(STORED)).as("taken over").isEqualTo(1);
        }
    }

    @Test
    void an_area_used_again_is_drawn() {
        try (var citizen = Person.at(address())) {
            var page = citizen.page();
            page.navigate(ROUND + "/comment");
            page.locator("button[value=next]").click();
            page.locator("#f-text").fill("Xin giữ hàng cây");
            page.locator("button[value=next]").click();
            page.locator("#drawing").waitFor();
            var nothing = page.locator("#drawing-said").innerText();
            type(page, "#f-area", "{\"type\":\"Point\",\"coordinates\":[105.78,19.81]}");

            page.navigate(page.url());
            assertThat(page.locator("#drawing-said")).hasText(nothing);
            page.locator(USE).click();
            assertThat(page.locator("#drawing-said")).not().hasText(nothing);
            assertThat(citizen.complaints()).isEmpty();
        }
    }

    @Test
    void a_form_is_set_free_only_where_sending_it_again_records_nothing_twice() {
        try (var planner = Person.at(address()).signIn("planner")) {
            var page = planner.page();
            page.clock().install();
            sendAndWait(page, "0");
            assertThat(page.locator(".sending[data-live-keep]"))
                    .hasText("Chưa có trả lời. Gửi lại cũng không ghi hai lần.");
            assertThat(page.locator(SAVE)).isEnabled();

            sendAndWait(page, "document.querySelector('main [name=attempt]').remove()");
            assertThat(page.locator(".sending[data-live-keep]")).hasText("Đang gửi…");
            assertThat(page.locator(SAVE)).isDisabled();
        }
    }

    /** Nothing leaves the page: it waits as on a line that answers nothing. */
    private static void sendAndWait(Page page, String before) {
        page.navigate(TEMPLATES);
        page.evaluate("addEventListener('submit', event => event.preventDefault())");
        page.evaluate("document.querySelector('main form').noValidate = true");
        page.evaluate(before);
        page.locator(SAVE).click();
        assertThat(page.locator("main form[data-sending] " + SAVE)).isDisabled();
        page.clock().fastForward("00:16");
    }

    private void say(String point) {
        var answer = Browser.visitor(application)
                .post(
                        "/api" + ROUND + "/opinions",
                        Map.of("text", point),
                        UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    }

    private static void answer(Page page, String point) {
        page.navigate(ROUND + "/synopsis?text=" + point);
        page.locator("main tbody label")
                .filter(new FilterOptions().setHasText(point))
                .first()
                .click();
        Turning.from(page, page.locator("button[value=form]").first()::click);
    }

    private static void type(Page page, String field, String text) {
        page.locator(field).fill(text);
        page.locator(".draft-line[data-live-keep]").waitFor();
    }
}
