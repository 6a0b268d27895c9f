package vn.planledger.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record is searched by all that an inspector may ask of it, and by texts that are no question at all. */
class SearchOfTheRecordTest {

    private static final String ARTICLE = "Luật 30/2009/QH12, Điều 41";

    private static StoredRecord stored;
    private static EventSearch search;

    @BeforeAll
    static void record() throws IOException {
        stored = new StoredRecord();
        search = new EventSearch(stored.database());
        store(
                1,
                "plan.plan-registered",
                "{\"plan\":\"a\",\"unit\":\"380\",\"happenedOn\":\"2026-01-05\"}",
                "lan",
                "01");
        store(2, "plan.reference-recorded", "{\"plan\":\"b\",\"units\":[\"381\",\"380\"]}", "admin", "02");
        store(3, "plan.plan-registered", "{\"plan\":\"c\",\"unit\":\"399\"}", "lan", "03");
        store(
                4,
                "plan.step-opened",
                "{\"plan\":\"a\",\"step\":{\"deadline\":{\"article\":\"" + ARTICLE
                        + "\"}},\"happenedOn\":\"2026-01-06\"}",
                "system",
                "04");
        store(5, "plan.step-became-overdue", "{\"plan\":\"a\",\"happenedOn\":\"2026-02-06\"}", "system", "04");
        store(6, "plan.document-added", "{\"plan\":\"b\",\"happenedOn\":\"2025-12-31\"}", "minh", "05");
    }

    @AfterAll
    static void stop() throws IOException {
        stored.close();
    }

    @Test
    void by_the_person_the_body_and_the_role() {
        assertThat(found(by(null, "Người lan", null, null))).containsExactly(1L, 3L);
        assertThat(found(by("lan", "Người lan", "Phòng lan", "PLANNER"))).containsExactly(1L, 3L);
        assertThat(found(by(null, null, "Phòng minh", null))).containsExactly(6L);
        assertThat(found(by(null, null, null, "SYSTEM"))).isEmpty();
    }

    @Test
    void by_the_unit_the_plan_lies_in_also_where_it_lies_in_several() {
        assertThat(found(new EventFilter(null, "380", ActedBy.ANYBODY, null, null, false, TimeRange.ALWAYS)))
                .containsExactly(1L, 2L, 4L, 5L, 6L);
        assertThat(found(new EventFilter("b", "399", ActedBy.ANYBODY, null, null, false, TimeRange.ALWAYS)))
                .isEmpty();
    }

    @Test
    void by_the_rule_and_by_what_was_missed() {
        assertThat(found(rule(ARTICLE))).containsExactly(4L);
        assertThat(found(rule(ARTICLE + " khoản 2"))).isEmpty();
        assertThat(found(new EventFilter(null, null, ActedBy.ANYBODY, null, null, true, TimeRange.ALWAYS)))
                .containsExactly(5L);
    }

    @Test
    void by_both_times_with_their_bounds_included() {
        var third = Instant.parse("2026-03-03T00:00:00Z");
        assertThat(found(during(third, null, null, null))).containsExactly(3L, 4L, 5L, 6L);
        assertThat(found(during(null, third, null, null))).containsExactly(1L, 2L, 3L);
        assertThat(found(during(third.plusMillis(1), third.plusMillis(2), null, null)))
                .isEmpty();
        assertThat(found(during(null, null, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 6))))
                .containsExactly(1L, 4L);
        assertThat(found(during(null, third.minusSeconds(200_000), null, null))).isEmpty();
    }

    @Test
    void all_of_them_are_counted_and_read_up_to_a_number() {
        assertThat(search.count(EventFilter.ofPlan("a"), 4)).isEqualTo(2);
        assertThat(search.all(EventFilter.ofPlan("a"), 4).map(EventRow::number)).containsExactly(1L, 4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or '1'='1", "%", "\"", ":rule", "?", "380\0", "'; drop table event; --", "$.**", "\\"})
    void hostile_text_finds_nothing_and_does_nothing(String hostile) {
        assertThat(found(new EventFilter(null, hostile, ActedBy.ANYBODY, null, null, false, TimeRange.ALWAYS)))
                .isEmpty();
        assertThat(found(rule(hostile))).isEmpty();
        assertThat(found(by(null, hostile, null, null))).isEmpty();
        assertThat(found(by(null, null, hostile, null))).isEmpty();
        assertThat(found(by(null, null, null, hostile))).isEmpty();
        assertThat(search.count(rule(hostile), 6)).isZero();
        assertThat(search.lastNumber()).isEqualTo(6);
    }

    private static EventFilter by(String account, String name, String organisation, String role) {
        var by = new ActedBy(account, name, organisation, role);
        return new EventFilter(null, null, by, null, null, false, TimeRange.ALWAYS);
    }

    private static EventFilter rule(String rule) {
        return new EventFilter(null, null, ActedBy.ANYBODY, null, rule, false, TimeRange.ALWAYS);
    }

    private static EventFilter during(Instant from, Instant until, LocalDate first, LocalDate last) {
        return EventFilter.ANY.within(new TimeRange(from, until, first, last));
    }

    private static List<Long> found(EventFilter filter) {
        return search.search(0, 500, filter).stream().map(EventRow::number).toList();
    }

    private static void store(long number, String type, String payload, String actor, String day) {
        var metadata =
                "{\"actorId\":\"%1$s\",\"actorName\":\"Người %1$s\",\"organisation\":\"Phòng %1$s\",\"role\":\"%2$s\"}"
                        .formatted(actor, actor.equals("lan") ? "PLANNER" : "APPRAISER");
        stored.store(number, type, payload, metadata, "2026-03-" + day + "T00:00:00Z");
    }
}
