package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.reliability.RunningApplication;

/** The administrator sets, changes and takes back a target on the page, and nobody else does. */
class TargetOnPagesTest extends RunningApplication {

    private static final String PATH = "/coverage/target";

    private static Map<String, String> typed(String statement, String act) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("id", "trang-kt");
        typed.put("statement", statement);
        typed.put("measure", "ZONAL_AREA");
        typed.put("units", "380");
        typed.put("year", "2030");
        typed.put("percent", "95.5");
        typed.put("source", "kiểm thử");
        typed.put("act", act);
        return typed;
    }

    @Test
    void it_is_checked_set_changed_and_taken_back() {
        var admin = new Visitor(application, "admin");
        var checked = admin.send(admin.get(PATH), typed("Phủ kín kiểm thử", "check"), PATH);
        assertThat(checked.body()).contains("coverage.target-set", "Phủ kín kiểm thử", "95,5");
        assertThat(admin.get("/coverage").body()).doesNotContain("Phủ kín kiểm thử");

        var set = admin.send(checked, Map.of("act", "send"), PATH);
        assertThat(set.body()).contains("Phủ kín kiểm thử", "95,5");
        assertThat(admin.get(PATH + "?id=trang-kt").body()).contains("Phủ kín kiểm thử", "380");

        var check = admin.send(
                admin.get(PATH + "?id=trang-kt"),
                Map.of("id", "trang-kt", "reason", "Thay đổi", "act", "retire"),
                PATH);
        assertThat(check.body()).contains("coverage.target-retired", "Phủ kín kiểm thử", "Thay đổi");
        assertThat(admin.send(check, Map.of("act", "edit"), PATH).body())
                .as("back to the whole form")
                .contains("value=\"Thay đổi\"", "Phủ kín kiểm thử</textarea>");
        assertThat(admin.get("/coverage").body()).as("not yet").contains("Phủ kín kiểm thử");

        var retired = admin.send(check, Map.of("act", "send"), PATH);
        assertThat(retired.statusCode()).isEqualTo(200);
        assertThat(admin.get("/coverage").body()).doesNotContain("Phủ kín kiểm thử");
    }

    @Test
    void what_cannot_be_measured_is_refused_at_its_field_and_keeps_what_was_typed() {
        var admin = new Visitor(application, "admin");
        var wrong = typed("Giữ lại chữ này", "send");
        wrong.put("percent", "nhiều");
        var refused = admin.send(admin.get(PATH), wrong, PATH);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("#f-percent", "Giữ lại chữ này");
    }

    @Test
    void nobody_else_sees_the_form() {
        assertThat(new Visitor(application, "planner").get(PATH).statusCode()).isEqualTo(403);
    }
}
