package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The map beside its list, and drawing on it, without a mouse. */
class MapInChromiumTest extends DemoPages {

    private static final String ROUND = "/consultations/minh-hoa-2.plan.1";

    @Test
    void an_item_of_the_list_is_shown_on_the_map_and_the_keyboard_goes_in_and_out() {
        try (var citizen = Person.at(address())) {
            var page = citizen.page();
            page.navigate("/map");

            page.locator("[data-item='plan-minh-hoa-6'] a").focus();
            page.waitForFunction("document.querySelectorAll('#map .map-here').length > 0");

            page.locator("#map").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            assertThat(page.locator("#f-place").inputValue()).matches("10\\d\\.\\d{5}, \\d{2}\\.\\d{5}");
            assertThat(page.locator("#picked").textContent())
                    .contains(page.locator("#f-place").inputValue());

            leave(page);
            assertThat(citizen.complaints()).isEmpty();
        }
    }

    @Test
    void a_place_looked_up_shows_its_plan_to_everybody_and_is_accessible() {
        try (var citizen = Person.at(address())) {
            citizen.page().navigate("/map?place=105.672, 19.902");

            assertThat(citizen.page()
                            .locator("section[aria-labelledby=covering]")
                            .textContent())
                    .contains("Khu dân cư minh họa số 6");
            assertThat(Axe.violations(citizen.page())).isEmpty();
            assertThat(citizen.complaints()).isEmpty();
        }
    }

    @Test
    void an_area_is_drawn_by_keyboard_into_the_field_that_is_sent() {
        try (var citizen = Person.at(address())) {
            var page = citizen.page();
            toThePlace(page);

            page.locator("[data-draw='Polygon']").press("Enter");
            for (var way : new String[] {"ArrowLeft", "ArrowUp", "ArrowRight"}) {
                addCorner(page, way);
            }
            var field = page.locator("#f-area");
            assertThat(field.inputValue()).startsWith("{\"type\":\"Polygon\",\"coordinates\":[[[105.");
            assertThat(Axe.violations(page)).isEmpty();

            page.locator("[data-draw-do='undo']").press("Enter");
            assertThat(field.inputValue()).isEmpty();
            addCorner(page, "ArrowDown");
            var drawn = field.inputValue();
            page.locator("button[value=next]").press("Enter");
            assertThat(page.locator("input[name=area]").getAttribute("value")).isEqualTo(drawn);
            assertThat(citizen.complaints()).isEmpty();
        }
    }

    private static void addCorner(Page page, String way) {
        var said = page.locator("#drawing-said").textContent();
        page.locator("#map-draw").focus();
        page.keyboard().press(way);
        page.locator("[data-draw-do='add']").press("Enter");
        assertThat(page.locator("#drawing-said").textContent()).isNotEqualTo(said);
    }

    private static void toThePlace(Page page) {
        page.navigate(ROUND + "/comment");
        page.locator("button[value=next]").click();
        page.locator("#f-text").fill("Xin giữ hàng cây");
        page.locator("button[value=next]").click();
        page.locator("#drawing").waitFor();
    }

    /** A keyboard trap would hold the focus within the map. */
    private static void leave(Page page) {
        for (int i = 0; i < 4; i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate("document.getElementById('map').contains(document.activeElement)"))
                .isEqualTo(false);
    }
}
