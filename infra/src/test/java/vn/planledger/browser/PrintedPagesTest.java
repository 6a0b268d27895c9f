package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.planledger.synopsis.pdf.ReadPdf;

/** What comes out of the printer when somebody prints a page. */
class PrintedPagesTest extends DemoPages {

    private static final String PLAN = "/plans/P24";

    @Test
    void a_plan_comes_out_unfolded_without_what_is_pressed_and_with_the_address_of_each_code() throws IOException {
        try (var planner = Person.at(address()).signIn("planner")) {
            planner.page().navigate(PLAN);
            try (var paper = new ReadPdf(planner.page().pdf())) {
                assertThat(paper.text())
                        .contains(
                                "khu đô thị Đông Hải",
                                "Họp Hội đồng thẩm định",
                                "/confirm/",
                                "ngày giả định",
                                "SHA-256")
                        .doesNotContain("Đăng xuất", "Bạn có thể làm gì bây giờ");
                assertThat(paper.codes()).isNotEmpty().allMatch(code -> code.contains("/confirm/"));
            }
        }
    }

    @Test
    void a_dark_page_is_black_on_white_on_paper_and_its_tables_stay_tables() {
        try (var planner = Person.at(address()).signIn("planner")) {
            var page = planner.page();
            page.emulateMedia(
                    new EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setMedia(Media.PRINT));
            page.setViewportSize(640, 900);
            page.navigate(PLAN + "/timetable");
            assertThat(style(page, "body", "color")).isEqualTo("rgb(0, 0, 0)");
            assertThat(style(page, "body", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
            assertThat(style(page, ".ledger", "display")).isEqualTo("table");
            assertThat(page.locator(".mainnav").isVisible()).isFalse();
        }
    }

    private static Object style(Page page, String element, String property) {
        return page.evaluate(
                "([element, property]) => getComputedStyle(document.querySelector(element))[property]",
                List.of(element, property));
    }
}
