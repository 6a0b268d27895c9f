package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.reliability.RunningApplication;

/** What may be done to a plan at any time is done on its pages: a form, a page to check, a confirmation. */
class ChangesOnPagesTest extends RunningApplication {

    private static final String DAY = "2025-06-02";

    @Test
    void a_plan_is_suspended_and_resumed_and_each_is_checked_before_it_is_recorded() {
        var client = new AnyClient(application);
        var plan = client.register();
        var appraiser = new Visitor(application, "appraiser");
        var suspension = "/plans/" + plan + "/changes/suspension";

        assertThat(appraiser.get("/plans/" + plan).body()).contains("changes/suspension");
        var checked = appraiser.send(
                appraiser.get(suspension),
                Map.of("data.ground", "Căn cứ <kiểm thử>", "happenedOn", DAY, "act", "check"),
                suspension);
        assertThat(checked.body()).contains("plan.plan-suspended", "Căn cứ &lt;kiểm thử&gt;");
        assertThat(client.plan(plan).path("suspendedOn").isNull()).isTrue();

        var sent = appraiser.send(checked, Map.of("act", "send"), suspension);
        assertThat(sent.uri().getPath()).isEqualTo("/plans/" + plan);
        assertThat(client.plan(plan).get("suspendedOn").asString()).isEqualTo(DAY);

        var resumption = "/plans/" + plan + "/changes/resumption";
        appraiser.send(
                appraiser.get(resumption),
                Map.of("data.ground", "Hết lý do", "happenedOn", DAY, "act", "send"),
                resumption);
        assertThat(client.plan(plan).path("suspendedOn").isNull()).isTrue();
    }

    @Test
    void what_is_missing_is_said_on_top_of_the_form_and_what_was_typed_stays() {
        var client = new AnyClient(application);
        var path = "/plans/" + client.register() + "/changes/suspension";
        var appraiser = new Visitor(application, "appraiser");

        var again = appraiser.send(
                appraiser.get(path), Map.of("data.document", "12/QĐ-KT", "happenedOn", DAY, "act", "check"), path);

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("href=\"#f-ground\"", "12/QĐ-KT");
    }

    @Test
    void a_step_is_extended_and_the_timetable_says_by_how_much() {
        var client = new AnyClient(application);
        var plan = client.register();
        var path = "/plans/" + plan + "/changes/extension";
        var step = client.openSteps(plan).get(0).get("step").asString();
        var approver = new Visitor(application, "approver");

        var sent = approver.send(
                approver.get(path),
                Map.of(
                        "data.step",
                        step,
                        "data.amount",
                        "10",
                        "data.unit",
                        "DAY",
                        "data.ground",
                        "Căn cứ gia hạn",
                        "happenedOn",
                        DAY,
                        "act",
                        "send"),
                path);

        assertThat(sent.uri().getPath()).as(sent.body()).isEqualTo("/plans/" + plan);
        assertThat(approver.get("/plans/" + plan + "/timetable").body()).contains("Căn cứ gia hạn");
    }

    @ParameterizedTest
    @CsvSource({
        "planner,withdrawal",
        "planner,correction",
        "planner,transfer",
        "planner,reassignment",
        "appraiser,resumption",
        "approver,conflict",
        "approver,migration-approval",
        "admin,migration"
    })
    void every_change_has_a_page_for_who_may_send_it(String person, String change) {
        var client = new AnyClient(application);
        var page = new Visitor(application, person).get("/plans/" + client.register() + "/changes/" + change);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>").doesNotContain("change." + change, "??");
    }

    @Test
    void a_change_is_no_page_for_who_may_not_send_it() {
        var path = "/plans/" + new AnyClient(application).register() + "/changes/";

        assertThat(new Visitor(application, "planner").get(path + "suspension").statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(application, "planner").get(path + "nothing").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/law", "/calendar", "/coverage", "/plans/new"})
    void the_pages_of_law_calendar_targets_and_registration_open(String path) {
        assertThat(new Visitor(application, "planner").get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void a_plan_drawn_on_the_plane_is_registered_on_the_page_and_its_measure_shown() {
        var planner = new Visitor(application, "planner");
        var checked = planner.send(
                planner.get("/plans/new"),
                Map.ofEntries(
                        Map.entry("kind", "DETAILED"),
                        Map.entry("procedure", "FORMULATION"),
                        Map.entry("title", "Quy hoạch vẽ trên VN-2000"),
                        Map.entry("unitCode", "380"),
                        Map.entry("parentId", "phan-khu-kiem-thu"),
                        Map.entry("areaHectares", "25"),
                        Map.entry("crs", "VN2000"),
                        Map.entry(
                                "boundary",
                                "{\"type\":\"Polygon\",\"coordinates\":[[[580000,2190000],[580500,2190000],"
                                        + "[580500,2190400],[580000,2190400],[580000,2190000]]]}"),
                        Map.entry("happenedOn", DAY)),
                "/plans");
        assertThat(checked.body()).contains("plan.plan-registered", "Quy hoạch vẽ trên VN-2000", "[580000,2190000]");
        var edited = planner.send(checked, Map.of("act", "edit"), "/plans");
        assertThat(edited.body()).contains("value=\"Quy hoạch vẽ trên VN-2000\"", "value=\"VN2000\" checked");

        var sent = planner.send(checked, Map.of("act", "send"), "/plans");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(sent.body()).contains("VN-2000: 20 ha", "-20 %");
    }
}
