package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.planledger.query.audit.EventFilter;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** What the law does not allow is refused over the API in words that name the rule and its article, and leaves no event. */
class RefusedWithTheArticleTest extends RunningApplication {

    /** The overall adjustment of a general plan, whose first steps are short ones. */
    private static String overallAdjustment(AnyClient client) {
        var facts = new HashMap<String, Object>(Map.of(
                "kind", "GENERAL",
                "procedure", "OVERALL_ADJUSTMENT",
                "adjusts", "quy-hoach-chung-kiem-thu",
                "ground", "not-feasible",
                "unitCode", "14797",
                "happenedOn", "2026-03-02"));
        facts.put("parentId", null);
        return client.register(facts);
    }

    @Test
    void a_day_before_the_step_before_it() {
        var client = new AnyClient(application);
        var plan = client.register();
        client.complete(plan, client.openSteps(plan).get(0), "2025-06-10", Map.of());
        var answer = client.complete(plan, client.openSteps(plan).get(0), "2025-06-09", Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("code").asString()).isEqualTo("date.before-step-opened");
        assertThat(answer.body().get("detail").asString())
                .contains("09/06/2025", "10/06/2025", "Luật 30/2009/QH12, Điều 7");
    }

    @Test
    void a_number_the_body_has_used_this_year() {
        var client = new AnyClient(application);
        var number = Map.<String, Object>of("report-number", "07/BC-KT");
        var first = accepted(client, number);
        assertThat(first.status()).as(first.body().toString()).isEqualTo(200);
        var second = accepted(client, number);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body().get("code").asString()).isEqualTo("number.used");
        assertThat(second.body().get("detail").asString())
                .contains("07/BC-KT", "Sở Xây dựng Thanh Hóa", "Nghị định 30/2020/NĐ-CP, Điều 15");
    }

    /** Up to the appraiser's report on the acceptance, which bears a number. */
    private static Browser.Answer accepted(AnyClient client, Map<String, Object> number) {
        var adjusted = overallAdjustment(client);
        client.complete(adjusted, client.openSteps(adjusted).get(0), "2026-03-02", Map.of());
        return client.complete(adjusted, client.openSteps(adjusted).get(0), "2026-03-02", number);
    }

    @Test
    void a_plan_without_the_plan_above_it() {
        var body = new LinkedHashMap<>(AnyClient.registration());
        body.put("parentId", null);
        refused("planner", "/api/plans", body, new Expected(422, "parent.missing", "Nghị định 37/2010/NĐ-CP Điều 14"));
    }

    @Test
    void an_adjustment_for_a_reason_the_law_does_not_know() {
        var body = new LinkedHashMap<>(AnyClient.registration());
        body.putAll(Map.of("procedure", "PARTIAL_ADJUSTMENT", "adjusts", "phan-khu-kiem-thu", "kind", "ZONAL"));
        body.put("parentId", null);
        body.put("ground", "vì muốn thế");
        refused("planner", "/api/plans", body, new Expected(422, "adjustment.no-ground", "Luật 30/2009/QH12, Điều 47"));
    }

    @Test
    void an_approver_who_is_not_of_the_competent_body() {
        var client = new AnyClient(application);
        var plan = overallAdjustment(client);
        client.complete(plan, client.openSteps(plan).get(0), "2026-03-02", Map.of());
        client.complete(plan, client.openSteps(plan).get(0), "2026-03-02", Map.of());
        assertThat(client.openSteps(plan).get(0).get("step").asString()).isEqualTo("accept-policy");
        refused(
                "approver2",
                "/api/plans/" + plan + "/steps/accept-policy",
                Map.of("outcome", "accepted", "happenedOn", "2026-03-02", "data", Map.of()),
                new Expected(403, "step.other-body", "Luật 47/2024/QH15 Điều 41"));
    }

    @Test
    void a_year_whose_calendar_is_not_loaded() {
        var body = new LinkedHashMap<>(AnyClient.registration());
        body.put("happenedOn", "2022-06-02");
        refused("planner", "/api/plans", body, new Expected(422, "calendar.not-loaded", "Điều 148"));
    }

    private record Expected(int status, String code, String article) {}

    private void refused(String person, String path, Object body, Expected expected) {
        var events = office.the(EventSearch.class);
        var before = events.lastNumber();
        var answer = new Browser(application, person)
                .post(path, body, UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(expected.status());
        assertThat(answer.body().get("code").asString()).isEqualTo(expected.code());
        assertThat(answer.body().get("detail").asString()).contains(expected.article());
        assertThat(events.search(before, 10, new EventFilter(null, person, null)))
                .isEmpty();
    }
}
