package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.reliability.RunningApplication;

/** Windows may be announced for a later day: nobody is heard before it, everybody from it on. */
class AnnouncedForLaterTest extends RunningApplication {

    @Test
    void an_opinion_is_refused_before_the_first_day_and_taken_on_it() {
        var firstDay = office.today().plusDays(4);
        var round = new RunningRound(application, office::today, Map.of("opens-on", firstDay.toString()));
        assertThat(round.window("COMMUNITY").get("opensOn").asString()).isEqualTo(firstDay.toString());

        var early = round.opinion("body", null);
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body().get("code").asString()).isEqualTo("consultation.not-open-yet");
        assertThat(early.body().get("detail").asString()).contains("%1$td/%1$tm/%1$tY".formatted(firstDay));
        assertThat(new Visitor(application, "body").get("/").body()).doesNotContain(round.id);

        round.moveTo(firstDay);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !round.history("consultation.windows-opened").isEmpty());
        assertThat(round.opinion("body", null).status()).isEqualTo(201);
        assertThat(new Visitor(application, "body").get("/").body()).contains(round.id);
        assertThat(new Visitor(application, "clerk").get("/").body()).contains(round.id + "/entries/new");
    }

    @Test
    void windows_do_not_open_before_they_are_announced() {
        var yesterday = office.today().minusDays(1).toString();
        var client = new AnyClient(application);
        var plan = client.register();
        var today = office.today().toString();
        client.complete(plan, client.openSteps(plan).get(0), today, Map.of());

        var opened = client.complete(plan, client.openSteps(plan).get(0), today, Map.of("opens-on", yesterday));

        assertThat(opened.status()).isEqualTo(422);
        assertThat(opened.body().get("code").asString()).isEqualTo("consultation.opens-before-announced");
        assertThat(opened.body().get("field").asString()).isEqualTo("opens-on");
    }
}
