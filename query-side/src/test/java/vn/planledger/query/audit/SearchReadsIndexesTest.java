package vn.planledger.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A rare answer is found by the index made for its question, never by reading the record from end to end. Each legal day has
 * four hundred events, more than a page of answers, so that the planner is tempted to walk the record until it has them.
 */
class SearchReadsIndexesTest {

    private static StoredRecord stored;

    @BeforeAll
    static void manyEvents() throws IOException {
        stored = new StoredRecord();
        stored.jdbc().sql("""
                insert into event select n, 's' || n, 0, 'plan', 'e-' || n, 'plan.step-opened', null,
                    '{"plan":"p' || n || '","article":"Art. ' || n || '","happenedOn":"'
                        || date '2001-01-01' + n * 7919 % 20 || '"}',
                    '{"actorId":"a' || n || '","actorName":"N' || n || '","organisation":"o' || n || '","role":"r' || n
                        || '"}',
                    timestamptz '2026-01-01' + n * interval '1 minute'
                from generate_series(1, 8000) n""").update();
        stored.jdbc().sql("analyze event").update();
    }

    @AfterAll
    static void stop() throws IOException {
        stored.close();
    }

    @Test
    void each_question_reads_the_index_made_for_it() {
        var day = LocalDate.of(2001, 1, 1);
        Map.of(
                        by(new ActedBy(null, "N7", null, null)), "event_name_number",
                        by(new ActedBy(null, null, "o7", null)), "event_organisation_number",
                        by(new ActedBy(null, null, null, "r7")), "event_role_number",
                        of("Art. 7", false), "event_article",
                        of(null, true), "event_missed_number",
                        EventFilter.ANY.within(new TimeRange(null, null, day, day)), "event_happened_number")
                .forEach((filter, index) ->
                        assertThat(plan(filter)).as(index).contains(index).doesNotContain("Seq Scan"));
    }

    private static String plan(EventFilter filter) {
        var conditions = Conditions.of(filter);
        var lines = stored.jdbc()
                .sql("explain " + EventSearch.SELECT + " where number > 0" + conditions.sql()
                        + " order by number limit 50")
                .params(conditions.parameters())
                .param("after", 0)
                .query(String.class)
                .list();
        return String.join("\n", lines);
    }

    private static EventFilter by(ActedBy who) {
        return new EventFilter(null, null, who, null, null, false, TimeRange.ALWAYS);
    }

    private static EventFilter of(String rule, boolean missed) {
        return new EventFilter(null, null, ActedBy.ANYBODY, null, rule, missed, TimeRange.ALWAYS);
    }
}
