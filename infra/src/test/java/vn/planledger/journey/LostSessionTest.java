package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.reliability.RunningApplication;

/** What was typed for an hour is not lost to the end of a session, and found by nobody else. */
class LostSessionTest extends RunningApplication {

    private static final String TYPED = "Chủ đầu tư xin rút hồ sơ để lập lại ranh giới";

    private String plan;
    private String path;
    private Visitor planner;

    @BeforeEach
    void a_planner_fills_a_form_and_the_session_ends() {
        plan = new AnyClient(application).register();
        path = "/plans/" + plan + "/changes/withdrawal";
        planner = new Visitor(application, "planner");
    }

    private HttpResponse<String> sentTooLate(String act) {
        var form = planner.get(path);
        planner.sessionEnds();
        return planner.send(form, typed(act), path);
    }

    private static Map<String, String> typed(String act) {
        return Map.of("data.ground", TYPED, "data.document", "VB-1", "happenedOn", "2025-06-02", "act", act);
    }

    @Test
    void a_form_sent_too_late_leads_to_the_sign_in_and_back_to_the_filled_form() {
        var login = sentTooLate("send");
        assertThat(login.uri().toString()).endsWith("/login?kept");
        assertThat(login.body()).contains("những gì bạn gõ vẫn còn").doesNotContain(TYPED);

        var kept = planner.signIn(login, "planner");
        assertThat(kept.uri().getPath()).isEqualTo("/drafts/kept");
        assertThat(kept.body()).contains("Về biểu mẫu đã điền");

        var form = planner.send(kept, Map.of(), path);
        assertThat(form.body()).contains(">" + TYPED + "</textarea>", "name=\"act\" value=\"check\"");
        assertThat(new AnyClient(application).runs(plan)).isTrue();
        assertThat(planner.get("/drafts/kept").body())
                .as("as long as nothing is recorded")
                .contains(TYPED);

        assertThat(planner.send(form, typed("send"), path).uri().getPath()).isEqualTo("/plans/" + plan);
        assertThat(new AnyClient(application).runs(plan)).isFalse();
        assertThat(planner.get("/drafts/kept").body())
                .as("what is sent waits no longer")
                .contains("Không còn biểu mẫu nào")
                .doesNotContain(TYPED);
    }

    @Test
    void a_file_is_not_kept_and_the_page_says_so() {
        var step = "/plans/" + plan + "/steps/prepare-dossier";
        var form = planner.get(step);
        planner.sessionEnds();
        var typed = Map.of("outcome", "prepared", "happenedOn", "2025-06-03", "act", "check");

        var kept = planner.signIn(
                planner.send(form, typed, "paper.txt", "text".getBytes(StandardCharsets.UTF_8), step), "planner");

        assertThat(kept.body()).contains("Tệp không được giữ lại").doesNotContain("paper.txt");
        assertThat(planner.send(kept, Map.of(), step).body()).contains("value=\"2025-06-03\"", "value=\"prepared\"");
    }

    @Test
    void who_signs_in_as_somebody_else_finds_nothing_and_the_form_is_gone() {
        var login = sentTooLate("check");

        assertThat(planner.signIn(login, "approver").uri().getPath()).isEqualTo("/");

        assertThat(planner.get("/drafts/kept").body())
                .contains("Không còn biểu mẫu nào")
                .doesNotContain(TYPED);
    }

    @Test
    void a_form_of_an_earlier_sign_in_waits_on_a_page_of_its_own_and_can_be_thrown_away() {
        var form = planner.get(path);
        planner.sessionEnds();
        planner.signIn(planner.get("/login"), "planner");

        var kept = planner.send(form, typed("check"), path);
        assertThat(kept.uri().getPath()).isEqualTo("/drafts/kept");
        assertThat(kept.body()).contains(TYPED);

        planner.send(kept, Map.of(), "/drafts/kept");
        assertThat(planner.get("/drafts/kept").body()).doesNotContain(TYPED);
    }

    @Test
    void a_form_that_others_made_or_that_comes_from_elsewhere_is_refused_and_not_kept() {
        var form = planner.get(path);
        planner.sessionEnds();
        var forged = new HashMap<>(typed("check"));
        forged.put("_mark", "visitor.1.abc");
        assertThat(planner.send(form, forged, path).statusCode()).isEqualTo(403);

        planner.signIn(planner.get("/login"), "approver");
        assertThat(planner.send(form, typed("check"), path).statusCode()).isEqualTo(403);
        assertThat(planner.get("/drafts/kept").body()).doesNotContain(TYPED);
    }

    @Test
    void a_sign_in_page_that_lay_open_too_long_asks_again_and_signing_out_late_is_signed_out() {
        var citizen = new Visitor(application);
        var login = citizen.get("/login");
        citizen.sessionEnds();
        var again = citizen.signIn(login, "planner");
        assertThat(again.uri().toString()).endsWith("/login?again");
        assertThat(again.body()).contains("để quá lâu");

        citizen.sessionEnds();
        var disguised = citizen.send(login, Map.of("username", "planner", "password", "demo"), "/%6Cogin");
        assertThat(disguised.uri().toString()).endsWith("/login?again");

        var home = planner.get("/");
        planner.sessionEnds();
        assertThat(planner.send(home, Map.of(), "/logout").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void a_page_can_ask_whether_its_session_lasts() {
        assertThat(planner.get("/session").body()).isEqualTo("{\"signedIn\":true}");
        assertThat(new Visitor(application).get("/session").body()).isEqualTo("{\"signedIn\":false}");
    }
}
