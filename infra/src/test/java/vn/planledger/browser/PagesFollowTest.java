package vn.planledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.planledger.edge.LegalToday;
import vn.planledger.reliability.Browser;

/** Pages that are open follow the record, and leave alone what somebody is doing in them. */
class PagesFollowTest extends DemoPages {

    private static final int PATIENCE = 15_000;
    private static final String PLAN = "minh-hoa-3";

    /** Takes main as it stands, as it was sent and as it is sent now; {0} is another number each time. */
    private static final String BROUGHT_UP_TO_DATE = """
            async ([now, before, next, all]) => {
              const { bringUpToDate } = await import('/js/live/parts.js');
              let number = 0;
              const [main, ...sent] = [now, before, next].map(inner => new DOMParser().parseFromString(
                  `<main>${inner.replaceAll('{0}', ++number)}</main>`, 'text/html').querySelector('main'));
              main.querySelectorAll('.ticked').forEach(box => { box.checked = true; });
              const { changed, held } = bringUpToDate(main, ...sent, all);
              return `${changed} ${held} ${main.firstElementChild.innerHTML}`;
            }""";

    private static final String TOKENS = "<form><input name=_csrf value={0}><input name=_mark value={0}>"
            + "<input name=attempt value={0}><input type=checkbox name=points></form>";
    private static final String TICKED = TOKENS.replace("type=checkbox", "class=ticked type=checkbox");
    private static final String SENT = "<section><form><button></button></form></section>";
    private static final String NEWS = SENT.replace("<form>", "<p>Tin mới</p><form>");
    private static final String ADDED =
            "<section><p data-live-keep>Bản nháp</p><form data-sending><button disabled></button></form></section>";

    @Test
    void the_plan_page_brings_itself_up_to_date_and_focus_and_place_stay() {
        try (var approver = Person.at(address()).signIn("approver")) {
            var page = approver.page();
            page.navigate("/plans/" + PLAN);
            var newest = page.locator(".history > li .sentence").first();
            var before = newest.textContent();
            var summary = page.locator("#version ~ details summary");
            summary.click();
            var place = top(page);

            changeThePlan();

            assertThat(page.locator(".live-said")).containsText("vừa được cập nhật", patiently());
            assertThat(newest).not().hasText(before);
            assertThat(summary).isFocused();
            assertThat(page.locator("#version ~ details")).hasAttribute("open", "");
            assertThat(top(page)).isCloseTo(place, within(1.5));
            assertThat(approver.complaints()).isEmpty();
        }
    }

    @Test
    void what_is_typed_on_the_desk_stays_while_the_rest_follows() {
        try (var inspector = Person.at(address()).signIn("inspector")) {
            var page = inspector.page();
            page.navigate("/audit/plans/" + PLAN);
            var state = page.locator("section[aria-labelledby=state] > p").last();
            var before = state.textContent();
            page.locator("#f-happened").fill("2025-02-03");

            changeThePlan();

            assertThat(page.locator(".live-said")).containsText("vừa được cập nhật", patiently());
            assertThat(state).not().hasText(before);
            assertThat(page.locator("#f-happened")).hasValue("2025-02-03");
        }
    }

    @Test
    void a_paused_page_and_a_part_with_marked_text_wait_until_they_are_asked() {
        try (var planner = Person.at(address()).signIn("planner")) {
            var page = planner.page();
            page.navigate("/plans/" + PLAN);
            var newest = page.locator(".history > li .sentence").first();

            page.getByText("Tạm dừng tự cập nhật").click();
            waitsUntilAsked(page, newest);

            page.getByText("Tự cập nhật tiếp").click();
            newest.dblclick();
            waitsUntilAsked(page, newest);
        }
    }

    @Test
    void what_is_new_in_each_answer_is_no_news_and_what_the_keeper_of_drafts_added_stays() {
        try (var citizen = Person.at(address())) {
            citizen.page().navigate("/consultations");

            assertThat((String) citizen.page().evaluate(BROUGHT_UP_TO_DATE, List.of(TICKED, TOKENS, TOKENS, false)))
                    .startsWith("0 0 ");
            assertThat((String) citizen.page().evaluate(BROUGHT_UP_TO_DATE, List.of(ADDED, SENT, NEWS, true)))
                    .isEqualTo("1 0 <p data-live-keep=\"\">Bản nháp</p><p>Tin mới</p>"
                            + "<form data-sending=\"\"><button disabled=\"\"></button></form>");
        }
    }

    @Test
    void what_a_page_asks_by_itself_makes_the_session_last() {
        try (var planner = Person.at(address())) {
            var page = planner.page();
            page.clock().install();
            planner.signIn("planner");
            page.navigate("/plans/" + PLAN);
            page.clock().fastForward("50:00");
            page.evaluate("import('/js/live/newest.js').then(live => live.newest()).then(() => true)");

            page.clock().fastForward("09:00");
            assertThat(page.locator(".session-end")).isHidden();
            page.clock().fastForward("48:00");
            assertThat(page.locator(".session-end")).isVisible();
        }
    }

    private void waitsUntilAsked(Page page, Locator newest) {
        var before = newest.textContent();
        changeThePlan();
        var show = page.getByText("Có thông tin mới: hiện");
        assertThat(show).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        assertThat(newest).hasText(before);
        show.click();
        assertThat(show).isHidden();
        assertThat(newest).not().hasText(before);
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(PATIENCE);
    }

    private static double top(Page page) {
        return ((Number) page.evaluate("document.activeElement.getBoundingClientRect().top")).doubleValue();
    }

    /** Suspends the plan, or resumes it where it is suspended. */
    private void changeThePlan() {
        var appraiser = new Browser(application, "appraiser");
        var suspended =
                !appraiser.get("/api/plans/" + PLAN).body().path("suspendedOn").isNull();
        var answer = appraiser.post(
                "/api/plans/" + PLAN + (suspended ? "/resumption" : "/suspension"),
                Map.of(
                        "ground",
                        "Căn cứ kiểm thử",
                        "happenedOn",
                        application.getBean(LegalToday.class).get().toString()),
                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }
}
