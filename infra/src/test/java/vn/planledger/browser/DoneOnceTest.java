package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A step that is sent twice, however that came about, is done once, and its sender is told. */
class DoneOnceTest extends DemoPages {

    private static final String DONE = "plan.step-completed";
    private static final String STEP = "/steps/prepare-dossier";

    @Test
    void a_double_click_with_script_and_without() {
        var plan = OwnPlan.of(application, "Quy hoạch chi tiết 1/500 khu kiểm thử bấm đúp");
        try (var planner = Person.at(address()).signIn("planner")) {
            clickTwice(planner, plan);
        }
        assertThat(plan.recorded(DONE)).isOne();

        var other = OwnPlan.of(application, "Quy hoạch chi tiết 1/500 khu kiểm thử bấm đúp không script");
        try (var planner = Person.withoutScript(address()).signIn("planner")) {
            clickTwice(planner, other);
        }
        assertThat(other.recorded(DONE)).isOne();
    }

    private void clickTwice(Person planner, OwnPlan plan) {
        var mouse = checked(planner, plan);
        mouse.named("Xác nhận và ghi vào sổ").dblclick();
        planner.page().waitForURL("**" + plan.path());
        mouse.reads("Đã hoàn thành bước “Lập hồ sơ quy hoạch”");
        assertThat(planner.complaints()).isEmpty();
    }

    @Test
    void the_way_back_and_sending_again() {
        var plan = OwnPlan.of(application, "Quy hoạch chi tiết 1/500 khu kiểm thử quay lại");
        try (var planner = Person.at(address()).signIn("planner")) {
            var page = planner.page();
            var mouse = checked(planner, plan);
            var again = FormData.create();
            sent(page).forEach((name, value) -> again.set(name.toString(), value.toString()));
            mouse.press("Xác nhận và ghi vào sổ");

            assertThatThrownBy(page::goBack).as("the browser asks first").hasMessageContaining("ERR_CACHE_MISS");
            page.waitForURL("chrome-error://chromewebdata/");
            page.reload();
            mouse.reads("Bước “Lập hồ sơ quy hoạch” không đang mở.", "nội dung của bạn chưa được ghi");
            var answer = page.request()
                    .post(plan.path() + STEP, RequestOptions.create().setForm(again));
            assertThat(answer.text()).contains("Đã hoàn thành bước “Lập hồ sơ quy hoạch”");
        }
        assertThat(plan.recorded(DONE)).isOne();
    }

    @Test
    void two_tabs_with_the_same_step() {
        var plan = OwnPlan.of(application, "Quy hoạch chi tiết 1/500 khu kiểm thử hai thẻ");
        try (var planner = Person.at(address()).signIn("planner")) {
            var first = checked(planner, plan);
            var second = planner.page().context().newPage();
            second.navigate(plan.path() + STEP);
            second.locator("#f-outcome label").first().click();
            send(second, "Kiểm tra trước khi gửi");

            first.press("Xác nhận và ghi vào sổ").reads("Đã hoàn thành bước “Lập hồ sơ quy hoạch”");
            send(second, "Xác nhận và ghi vào sổ");
            assertThat(second.textContent("main")).contains("Lập hồ sơ quy hoạch");
            assertThat(Axe.violations(second)).isEmpty();
        }
        assertThat(plan.recorded(DONE)).isOne();
    }

    /** What the browser sends when the step is confirmed. */
    private static Map<?, ?> sent(Page page) {
        return (Map<?, ?>) page.evaluate(
                "({...Object.fromEntries(new FormData(document.querySelector('main form'))), act: 'send'})");
    }

    private static void send(Page page, String name) {
        Turning.from(page, page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name))::click);
    }

    /** Comes to the page on which the step is confirmed. */
    private Mouse checked(Person planner, OwnPlan plan) {
        return new Mouse(planner)
                .at(plan.path() + STEP)
                .handIn()
                .choose("Đã lập xong hồ sơ")
                .press("Kiểm tra trước khi gửi");
    }
}
