package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.springframework.context.SmartLifecycle;
import vn.planledger.reliability.RunningApplication;

/** A page that is open hears that there is something newer, its number, and nothing of it. */
@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
class FollowedPagesTest extends RunningApplication {

    /** A plan of last year, whose first step is overdue as soon as it is open: that is recorded before anybody listens. */
    private String registered(AnyClient client) {
        var plan = client.register();
        office.settle();
        return plan;
    }

    private static final String DAY = "2025-06-02";
    private static final Pattern SHOWN = Pattern.compile("data-number=\"([0-9]+)\"");

    @Test
    void an_open_plan_page_hears_of_its_own_plan_and_then_already_contains_it() {
        var client = new AnyClient(application);
        var plan = registered(client);
        var reader = new Visitor(application, "approver");
        var shown = shown(reader.get("/plans/" + plan));

        try (var line = heard(reader, "/plans/" + plan + "/events?after=" + shown)) {
            suspend(client, registered(client));
            var number = suspend(client, plan);

            assertThat(first(line)).isEqualTo(number);
            assertThat(reader.get("/plans/" + plan).body()).contains("id=\"event-" + number + "\"");
        }
    }

    @Test
    void after_a_persons_own_act_the_next_page_contains_it_and_hears_of_nothing_more() {
        var client = new AnyClient(application);
        var plan = registered(client);
        var appraiser = new Visitor(application, "appraiser");
        var form = "/plans/" + plan + "/changes/suspension";

        var landed = appraiser.send(
                appraiser.get(form), Map.of("data.ground", "Chờ hồ sơ", "happenedOn", DAY, "act", "send"), form);
        var own = newest(client, plan);

        assertThat(landed.body()).contains("id=\"event-" + own + "\"");
        assertThat(shown(landed)).isGreaterThanOrEqualTo(own);
        try (var line = heard(appraiser, "/plans/" + plan + "/events?after=" + shown(landed))) {
            act(client, plan, "resumption");
            assertThat(first(line)).isGreaterThan(own);
        }
    }

    @Test
    void what_happened_between_the_page_and_its_line_is_told_at_once() {
        var client = new AnyClient(application);
        var plan = registered(client);
        var reader = new Visitor(application, "planner");
        var shown = shown(reader.get("/"));
        var number = suspend(client, plan);

        try (var line = heard(reader, "/worklist/events?after=" + shown)) {
            assertThat(first(line)).isGreaterThanOrEqualTo(number);
        }
    }

    @Test
    void the_public_page_of_a_round_is_open_to_all_and_silent_about_opinions() {
        var round = new OpenRound(application, office.today().toString());
        var citizen = new Visitor(application);
        var planner = new Visitor(application, "planner");
        var page = "/consultations/" + round.id;
        var shown = shown(citizen.get(page));

        try (var atWork = heard(planner, page + "/events?after=" + shown);
                var outside = heard(citizen, page + "/events?after=" + shown)) {
            round.opinion("Đường vào khu dân cư hẹp.", List.of("Đường vào hẹp."));
            assertThat(first(atWork)).isGreaterThan(shown);

            application.getBean("liveRound", SmartLifecycle.class).stop();
            assertThat(outside).noneMatch(line -> line.startsWith("data:"));
        } finally {
            application.getBean("liveRound", SmartLifecycle.class).start();
        }
    }

    @Test
    void an_open_synopsis_hears_of_the_opinions_of_its_round() {
        var round = new OpenRound(application, office.today().toString());
        var planner = new Visitor(application, "planner");
        var page = planner.get(round.page());
        var events = "/consultations/" + round.id + "/events";
        assertThat(page.body()).contains("data-live=\"" + events + "\"", "/js/live.js");

        try (var line = heard(planner, events + "?after=" + shown(page))) {
            round.opinion("Đường vào khu dân cư hẹp.", List.of("Đường vào hẹp."));

            assertThat(first(line)).isGreaterThan(shown(page));
            assertThat(planner.get(round.page()).body()).contains("Đường vào hẹp.");
        }
    }

    @Test
    void who_may_not_see_the_page_hears_nothing() {
        var plan = new AnyClient(application).register();

        assertThat(new Visitor(application)
                        .get("/plans/" + plan + "/events")
                        .uri()
                        .getPath())
                .isEqualTo("/login");
        assertThat(new Visitor(application).get("/worklist/events").uri().getPath())
                .isEqualTo("/login");
        assertThat(new Visitor(application, "planner").get("/plans/none/events").statusCode())
                .isEqualTo(404);
    }

    private static Stream<String> heard(Visitor reader, String path) {
        HttpResponse<Stream<String>> answer = reader.listen(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        return answer.body();
    }

    private static long first(Stream<String> lines) {
        return lines.filter(line -> line.startsWith("data:"))
                .mapToLong(line -> Long.parseLong(line.substring("data:".length())))
                .findFirst()
                .orElseThrow();
    }

    private static long shown(HttpResponse<String> page) {
        var found = SHOWN.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return Long.parseLong(found.group(1));
    }

    private static long suspend(AnyClient client, String plan) {
        return act(client, plan, "suspension");
    }

    private static long act(AnyClient client, String plan, String change) {
        var answer = client.as("appraiser")
                .post(
                        "/api/plans/" + plan + "/" + change,
                        Map.of("ground", "Chờ hồ sơ", "happenedOn", DAY),
                        UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return newest(client, plan);
    }

    private static long newest(AnyClient client, String plan) {
        var events = client.as("inspector")
                .get("/api/audit/events?plan=" + plan + "&limit=500")
                .body();
        return events.get(events.size() - 1).get("number").asLong();
    }
}
