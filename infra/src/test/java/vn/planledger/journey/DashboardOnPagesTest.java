package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** Whoever is signed in reads the figures as tables, narrows them, and takes each away as a file. */
class DashboardOnPagesTest extends RunningApplication {

    private static final String OVER_ALL = "/dashboard";

    @Test
    void every_figure_is_a_table_or_says_what_will_come() {
        var page = new Visitor(application, "planner").get(OVER_ALL);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("id=\"coverage\"", "id=\"phases\"", "id=\"overdue\"")
                .contains("id=\"response\"", "id=\"answers\"", "id=\"steps\"");
        assertThat(page.body()).doesNotContain("style=\"", "??");
    }

    @Test
    void filters_are_kept_in_the_form_and_in_the_files() {
        var planner = new Visitor(application, "planner");
        var page = planner.get(OVER_ALL + "?unit=380&kind=ZONAL&year=1999&body=Kh%C3%B4ng%20c%C3%B3");
        assertThat(page.body()).contains("Đang xem số liệu đã lọc.", "Không có số liệu khớp bộ lọc.");

        var answer = new Browser(application, "planner").get("/api/dashboard/phases?kind=ZONAL&year=1999");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().size()).isZero();
        assertThat(new Browser(application, "planner")
                        .get("/api/dashboard/phases?kind=ZONEL")
                        .status())
                .isEqualTo(400);

        var file = planner.get(OVER_ALL + "/phases/csv?kind=ZONAL&year=1999");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("phases.csv"));
        assertThat(file.body()).isEqualTo("code,name,general,zonal,detailed,master_site,other,plans\r\n");
    }

    @Test
    void how_far_the_targets_are_reached_everybody_reads_and_takes_away() {
        var stranger = new Visitor(application);
        var page = stranger.get("/coverage");

        assertThat(page.uri().getPath()).isEqualTo("/coverage");
        assertThat(page.body())
                .contains("href=\"/dashboard/coverage/csv\"", "href=\"/coverage\"")
                .doesNotContain("href=\"/dashboard\"", "href=\"/plans/", "href=\"/coverage/target");
        assertThat(stranger.get("/dashboard/coverage/csv").body()).startsWith("code,name,reached,target,year");
        assertThat(stranger.get("/dashboard/overdue/csv").uri().getPath()).isEqualTo("/login");
        assertThat(new Visitor(application, "planner").get("/coverage").body()).contains("href=\"/dashboard\"");
    }

    @Test
    void a_figure_that_does_not_exist_is_not_found_and_a_stranger_has_to_sign_in() {
        assertThat(new Visitor(application, "planner")
                        .get(OVER_ALL + "/money/csv")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Browser(application, "planner")
                        .get("/api/dashboard/money")
                        .status())
                .isEqualTo(404);
        assertThat(new Visitor(application).get(OVER_ALL).uri().getPath()).isEqualTo("/login");
    }
}
