package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** The desk answers what was known on a day, who was responsible and what was missed, in pages and over the API. */
class InspectionDeskTest extends RunningApplication {

    private static String plan;

    private Visitor inspector;
    private Browser api;

    @BeforeEach
    void aPlanAndAnInspector() {
        inspector = new Visitor(application, "inspector");
        api = new Browser(application, "inspector");
        if (plan == null) {
            plan = new AnyClient(application).register();
        }
    }

    @Test
    void the_record_is_searched_and_each_event_leads_to_its_plan() {
        var page = inspector.get("/audit?plan=" + plan + "&role=PLANNER&recordedFrom=2020-01-01");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("plan.plan-registered", "/audit/plans/" + plan);
        assertThat(inspector.get("/audit?happenedFrom=2026-99-99").body()).contains("href=\"#f-happenedFrom\"");
        assertThat(api.get("/api/audit/events?plan=" + plan + "&organisation=nobody")
                        .body())
                .isEmpty();
        assertThat(api.get("/api/audit/events?happenedFrom=soon").status()).isEqualTo(400);
    }

    @Test
    void a_plan_is_seen_as_it_is_with_its_conformance_and_who_is_responsible() {
        var page = inspector.get("/audit/plans/" + plan + "?lang=en").body();

        assertThat(page).contains("Open steps", "Conforms", "nobody by name", "not recorded", "Late step");
        var known = api.get("/api/audit/plans/" + plan + "/as-of").body();
        assertThat(known.get("known").asBoolean()).isTrue();
        assertThat(known.get("facts").toString()).contains("open-step");
        var parts = api.get("/api/audit/plans/" + plan + "/responsibility").body();
        assertThat(parts.get(0).get("head").isNull()).isTrue();
        assertThat(parts.get(0).get("organisation").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"recorded=2001-01-01T08:00", "happened=1990-01-01"})
    void before_the_plan_existed_nothing_was_known_and_the_page_says_since_when(String moment) {
        var page = inspector.get("/audit/plans/" + plan + "?lang=en&" + moment).body();

        assertThat(page).contains("the record held nothing of the plan. Its first event is number");
        var known = api.get("/api/audit/plans/" + plan + "/as-of?" + moment).body();
        assertThat(known.get("known").asBoolean()).isFalse();
        assertThat(known.get("facts")).isEmpty();
        assertThat(known.get("begins").get("number").asLong()).isPositive();
    }

    @Test
    void two_moments_are_compared() {
        var question = "?lang=en&act=compare&recorded=2001-01-01T08:00";
        assertThat(inspector.get("/audit/plans/" + plan + question).body())
                .contains("What differs between the two", "New", "Events that count only at the second");
        var compared = api.get("/api/audit/plans/" + plan + "/comparison?recorded=2001-01-01T08:00")
                .body();
        assertThat(compared.get("before").get("known").asBoolean()).isFalse();
        assertThat(compared.get("changes").get(0).get("kind").asString()).isEqualTo("CAME");
        assertThat(compared.get("onlyAfter")).hasSizeGreaterThan(1);
    }

    @Test
    void a_sample_is_printed_with_its_seed_and_drawn_again_from_its_address() {
        var drawn = inspector.get("/audit/sample?act=draw&size=3&plan=" + plan);

        assertThat(drawn.uri().getQuery()).contains("seed=", "until=");
        var again = inspector.get("/audit/sample?" + drawn.uri().getQuery());
        assertThat(numbers(again.body())).isEqualTo(numbers(drawn.body())).isNotEmpty();
        var sample = api.get("/api/audit/sample?seed=a&size=2&plan=" + plan).body();
        assertThat(sample.get("drawn")).hasSize(2);
        assertThat(inspector.get("/audit/sample?seed=a&until=x").body()).contains("href=\"#f-until\"");
    }

    @Test
    void what_was_missed_is_listed_over_all_plans() {
        assertThat(inspector.get("/audit/obligations").statusCode()).isEqualTo(200);
        assertThat(api.get("/api/audit/obligations").body().get("looked").asInt())
                .isPositive();
        var missed = api.get("/api/audit/plans/" + plan + "/obligations").body();
        assertThat(missed).hasSize(1);
        assertThat(missed.get(0).get("dueOn").asString()).isEqualTo("2025-07-02");
        assertThat(missed.get(0).get("article").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-of", "comparison", "responsibility", "obligations"})
    void a_plan_that_nobody_knows_is_not_found(String question) {
        assertThat(api.get("/api/audit/plans/none/" + question).status()).isEqualTo(404);
        assertThat(inspector.get("/audit/plans/none").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/audit/obligations", "/audit/sample", "/audit/plans/x"})
    void nobody_else_comes_to_the_desk(String path) {
        assertThat(new Visitor(application, "planner").get(path).statusCode()).isEqualTo(403);
    }

    private static String numbers(String page) {
        return page.lines().filter(line -> line.contains("event-number")).reduce("", String::concat);
    }
}
