package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** More time moves the last day and the timer that closes the window; it is never less, and never more than the law allows. */
class ExtendedWindowTest extends RunningApplication {

    @Test
    void an_opinion_on_the_day_after_the_old_last_day_is_taken_and_the_window_closes_after_the_new_one() {
        var round = new RunningRound(application, office::today, Map.of());
        var before = round.lastDay("AGENCIES");
        var after = before.plusDays(5);

        var extended = extend(round, "planner", "AGENCIES", after);
        assertThat(extended.status()).as(extended.body().toString()).isEqualTo(200);
        assertThat(round.lastDay("AGENCIES")).isEqualTo(after);

        round.moveTo(before.plusDays(1));
        var given = round.opinion("body", null);
        assertThat(given.status()).as(given.body().toString()).isEqualTo(201);
        assertThat(isOpen(round.window("AGENCIES"))).isTrue();

        round.moveTo(after.plusDays(1));
        await().atMost(Duration.ofSeconds(30)).until(() -> !isOpen(round.window("AGENCIES")));
        assertThat(round.opinion("body", null).body().get("code").asString()).isEqualTo("consultation.closed");
        assertThat(round.history("consultation.window-extended"))
                .singleElement()
                .asString()
                .contains("Bổ sung bản vẽ");
    }

    @Test
    void time_is_never_taken_away_and_only_the_organiser_gives_it() {
        var round = new RunningRound(application, office::today, Map.of());
        var last = round.lastDay("COMMUNITY");

        assertThat(extend(round, "planner", "COMMUNITY", last)
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("consultation.not-longer");
        assertThat(extend(round, "planner2", "COMMUNITY", last.plusDays(1)).status())
                .isEqualTo(403);
        assertThat(extend(round, "clerk", "COMMUNITY", last.plusDays(1)).status())
                .isEqualTo(403);
        assertThat(extend(round, "planner", "FRONT", last.plusDays(1)).status()).isEqualTo(422);
        assertThat(extend(round, "planner", "NOBODY", last.plusDays(1)).status())
                .isEqualTo(400);
        assertThat(round.lastDay("COMMUNITY")).isEqualTo(last);
    }

    /** Law 47/2024/QH15 Art. 37(7): 20 to 30 days for the community. */
    @Test
    void the_maximum_of_the_law_is_kept() {
        var facts = Map.<String, Object>of(
                "kind", "MASTER_SITE", "unitCode", "14797", "happenedOn", "2026-03-02", "areaHectares", 4.9);
        var round = new RunningRound(application, office::today, facts, "PLAN", Map.of());
        var latest = office.today().plusDays(30);

        var tooLong = extend(round, "planner", "COMMUNITY", latest.plusDays(1));
        assertThat(tooLong.status()).as(tooLong.body().toString()).isEqualTo(422);
        assertThat(tooLong.body().get("code").asString()).isEqualTo("consultation.window-too-long");
        assertThat(tooLong.body().get("detail").asString()).contains("Luật 47/2024/QH15 Điều 37 khoản 7");

        assertThat(extend(round, "planner", "COMMUNITY", latest).status()).isEqualTo(200);
    }

    @Test
    void the_page_says_what_it_changes_before_it_is_recorded() {
        var round = new RunningRound(application, office::today, Map.of());
        var path = "/consultations/" + round.id + "/extension";
        var last = round.lastDay("COMMUNITY");
        var planner = new Visitor(application, "planner");

        var early = planner.send(planner.get(path), typed(last, "send"), path);
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("href=\"#f-closesOn\"", "Theo đề nghị của phường");

        var checked = planner.send(early, typed(last.plusDays(10), "check"), path);
        assertThat(checked.body()).contains("consultation.window-extended", "Theo đề nghị của phường");
        assertThat(round.lastDay("COMMUNITY")).isEqualTo(last);

        var sent = planner.send(checked, Map.of("act", "send"), path);
        assertThat(sent.body()).contains("Gia hạn lấy ý kiến", "Theo đề nghị của phường");
        assertThat(round.lastDay("COMMUNITY")).isEqualTo(last.plusDays(10));
        assertThat(new Visitor(application, "body").get(path).statusCode()).isEqualTo(403);
        assertThat(new Visitor(application, "planner2").get(path).body()).contains("do cơ quan khác tổ chức lập");
    }

    private static Map<String, String> typed(LocalDate closesOn, String act) {
        return Map.of(
                "data.group",
                "COMMUNITY",
                "data.closesOn",
                closesOn.toString(),
                "data.ground",
                "Theo đề nghị của phường",
                "act",
                act);
    }

    private static Browser.Answer extend(RunningRound round, String person, String group, LocalDate closesOn) {
        return round.post(
                person,
                "/windows/" + group + "/extension",
                Map.of("closesOn", closesOn.toString(), "ground", "Bổ sung bản vẽ"));
    }

    private static boolean isOpen(JsonNode window) {
        return window.path("closedOn").isNull() || window.path("closedOn").isMissingNode();
    }
}
