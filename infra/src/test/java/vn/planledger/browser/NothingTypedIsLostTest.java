package vn.planledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A closed page, another language, a line that is down, a double click and the end of the session lose and double nothing. */
class NothingTypedIsLostTest extends DemoPages {

    private static final String LONG = "Quy hoạch" + "x".repeat(991);
    private static final String TEXT = "Đường số 3 hẹp, xin mở rộng.";
    private static final String NAMED =
            "name => document.querySelectorAll('h1, .lead, .crumbs a, tbody th a, dd').forEach(one => one.textContent = name)";
    private static final String WIDTH = "document.documentElement.scrollWidth";
    private static final String DRAFTS =
            "Object.keys(localStorage).filter(key => key.startsWith('planledger.draft.')).length";

    @Test
    void a_draft_is_offered_again_kept_in_another_language_and_gone_after_signing_out() {
        try (var planner = Person.at(address()).signIn("planner")) {
            var page = planner.page();
            page.setViewportSize(320, 900);
            page.navigate("/plans/new");
            page.locator("#f-title").fill(LONG);
            assertThat(page.locator(".draft-line")).containsText("Đã giữ bản nháp trên máy này");

            page.navigate("/plans/new");
            assertThat(page.locator(".draft")).containsText("Bản nháp lúc");
            assertThat(page.locator("#f-title")).hasValue("");
            assertThat(Axe.violations(page)).isEmpty();
            button(page, "Dùng lại").click();
            assertThat(page.locator("#f-title")).hasValue(LONG);
            page.locator("a.language").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("#f-title")).hasValue(LONG);
            assertThat(page.evaluate(WIDTH)).isEqualTo(320);
            for (var path : List.of("/", "/plans", "/plans/minh-hoa-2")) {
                page.navigate(path);
                page.evaluate(NAMED, LONG);
                assertThat(page.evaluate(WIDTH)).as(path).isEqualTo(320);
            }

            page.locator("a.language").click();
            button(page, "Đăng xuất").click();
            page.waitForURL("**/login");
            assertThat(page.evaluate(DRAFTS)).isEqualTo(0);
            assertThat(planner.complaints()).isEmpty();
        }
    }

    @Test
    void without_a_line_nothing_leaves_and_a_double_click_sends_once() {
        try (var citizen = Person.at(address())) {
            var page = citizen.page();
            page.navigate("/consultations/minh-hoa-2.plan.1");
            page.locator("a[href$='/comment']").first().click();
            button(page, "Tiếp").click();
            page.locator("#f-text").fill(TEXT);

            page.context().setOffline(true);
            button(page, "Tiếp").click();
            assertThat(page.locator(".sending")).containsText("Không tới được máy chủ");
            assertThat(page.locator("#f-text")).hasValue(TEXT);
            page.context().setOffline(false);
            assertThat(page.locator(".sending")).containsText("Đã có mạng trở lại");
            button(page, "Tiếp").click();
            page.waitForURL("**at=PLACE");

            page.goBack();
            assertThat(page.locator("#f-text")).hasValue(TEXT);
            page.goForward();
            button(page, "Tiếp").click();
            button(page, "Tiếp").click();
            page.waitForURL("**at=CHECK");
            var sent = new ArrayList<String>();
            page.onRequest(request -> {
                if (request.method().equals("POST")) {
                    sent.add(request.url());
                }
            });
            page.locator("button[value=send]").dblclick();
            page.waitForURL("**/receipts/**");
            assertThat(page.locator("main")).containsText(TEXT);
            assertThat(sent).hasSize(1);
            assertThat(page.evaluate("Object.keys(sessionStorage).filter(key => key.includes('.draft.')).length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void the_end_of_the_session_is_announced_and_put_off_and_what_is_sent_after_it_comes_back_filled() {
        try (var planner = Person.at(address())) {
            var page = planner.page();
            page.clock().install();
            planner.signIn("planner");
            page.navigate("/plans/new");
            page.clock().fastForward("56:00");
            var notice = page.locator(".session-end");
            assertThat(notice)
                    .containsText(Pattern.compile("Phiên làm việc hết lúc \\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d"));
            assertThat(Axe.violations(page)).isEmpty();
            button(page, "Làm việc tiếp").click();
            assertThat(notice).isHidden();
            page.clock().fastForward("01:01:00");
            assertThat(notice).containsText("Phiên làm việc đã hết");

            page.locator("#f-title").fill("Quy hoạch gõ khi phiên đã hết");
            page.context().clearCookies();
            page.evaluate("document.querySelectorAll('main form').forEach(form => form.noValidate = true)");
            button(page, "Kiểm tra trước khi gửi").click();
            page.waitForURL("**/login?kept");
            page.getByLabel("Tên đăng nhập").fill("planner");
            page.getByLabel("Mật khẩu").fill("demo");
            page.getByLabel("Mật khẩu").press("Enter");
            page.waitForURL("**/drafts/kept");
            button(page, "Về biểu mẫu đã điền").click();
            assertThat(page.locator("#f-title")).hasValue("Quy hoạch gõ khi phiên đã hết");

            assertThat(page.evaluate(DRAFTS)).as("the browser's own draft").isEqualTo(1);
            page.navigate("/drafts/kept");
            button(page, "Bỏ những gì đã gõ").click();
            page.waitForURL("**/");
            assertThat(page.evaluate(DRAFTS)).isEqualTo(0);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
