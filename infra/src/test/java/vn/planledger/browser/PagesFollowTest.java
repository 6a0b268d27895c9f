package vn.planledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.planledger.edge.LegalToday;
import vn.planledger.reliability.Browser;

/** Pages that are open follow the record, and leave alone what somebody is doing in them. */
class PagesFollowTest extends DemoPages {

    private static final int PATIENCE = 15_000;
    private static final String PLAN = "minh-hoa-3";

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
