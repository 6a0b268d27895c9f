package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import vn.planledger.notification.NotificationRound;

/** What is new is found from every page, by keyboard alone. */
class NoticesInTheBrowserTest extends DemoPages {

    @Test
    void the_bell_counts_leads_to_the_notices_and_is_silent_once_all_are_read() {
        application.getBean(NotificationRound.class).go();
        try (var person = Person.at(address()).signIn("approver")) {
            var page = person.page();
            var bell = page.locator("a.bell");
            assertThat(bell.textContent()).containsPattern("Thông báo\\s*\\d+\\+? chưa đọc");

            bell.press("Enter");
            page.waitForURL("**/notices");
            assertThat(Axe.violations(page)).isEmpty();
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Đánh dấu tất cả là đã đọc"))
                    .press("Enter");

            page.locator(".notices .is-unread")
                    .first()
                    .waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(bell.textContent().strip()).isEqualTo("Thông báo");
            assertThat(person.complaints()).isEmpty();
        }
    }

    @Test
    void a_calendar_address_is_made_and_shown_once() {
        try (var person = Person.at(address()).signIn("consent")) {
            var page = person.page();
            page.navigate("/notices/settings");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Tạo địa chỉ lịch"))
                    .press("Enter");

            page.getByLabel("Địa chỉ lịch của bạn").waitFor();
            assertThat(page.getByLabel("Địa chỉ lịch của bạn").inputValue())
                    .containsPattern("/ical/[A-Za-z0-9_-]{43}\\?lang=vi");
            assertThat(Axe.violations(page)).isEmpty();
            page.reload();
            assertThat(page.getByLabel("Địa chỉ lịch của bạn").count()).isZero();
            assertThat(person.complaints()).isEmpty();
        }
    }
}
