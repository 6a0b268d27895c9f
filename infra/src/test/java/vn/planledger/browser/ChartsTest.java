package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Each table of the dashboard is drawn, whatever the reader's colours, and stands alone without script. */
class ChartsTest extends DemoPages {

    private static final String DRAWN_POINTS =
            "() => Object.values(Chart.instances).map(chart => chart.data.labels.length + ':'"
                    + " + chart.data.datasets.length)";

    private static final String TABLE_POINTS =
            "() => [...document.querySelectorAll('table[data-chart]')].map(table => table.tBodies[0].rows.length + ':'"
                    + " + table.querySelectorAll('th[data-drawn]').length)";

    private static final String ALL_RECOLOURED =
            "before => Object.values(Chart.instances).every(chart => chart.options.scales.x.ticks.color !== before)";

    @Test
    void a_chart_shows_the_rows_and_columns_of_its_table() {
        try (var planner = Person.at(address()).signIn("planner")) {
            planner.page().navigate("/dashboard");

            assertThat(planner.page().evaluate(TABLE_POINTS))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSizeGreaterThanOrEqualTo(4)
                    .isEqualTo(planner.page().evaluate(DRAWN_POINTS));
            assertThat(planner.page().locator("canvas[role=img]").first().getAttribute("aria-label"))
                    .startsWith("Biểu đồ: ");
            assertThat(planner.complaints()).isEmpty();
        }
    }

    @Test
    void it_is_drawn_anew_in_the_dark_and_stands_still_for_whoever_asks_for_that() {
        try (var planner = Person.at(address()).signIn("planner")) {
            planner.page().emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            planner.page().navigate("/dashboard");
            var light = planner.page().evaluate("() => Object.values(Chart.instances)[0].options.scales.x.ticks.color");
            planner.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            planner.page().waitForFunction(ALL_RECOLOURED, light);

            assertThat(planner.page().evaluate("() => Object.values(Chart.instances)[0].options.animation"))
                    .isEqualTo(false);
            assertThat(Axe.violations(planner.page())).isEmpty();
            assertThat(planner.complaints()).isEmpty();
        }
    }

    @Test
    void without_script_the_tables_are_the_page_and_nothing_is_wider_than_a_narrow_screen() {
        try (var planner = Person.withoutScript(address()).signIn("planner")) {
            planner.page().setViewportSize(320, 800);
            planner.page().navigate("/dashboard");

            assertThat(planner.page().locator("canvas").count()).isZero();
            assertThat(planner.page().locator("table[data-chart]").count()).isGreaterThanOrEqualTo(4);
            assertThat(planner.page().evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(320);
        }
    }
}
