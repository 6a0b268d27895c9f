package vn.planledger.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EventSearchTest {

    private static final String PAYLOAD = "{ \"plan\":\"P24\",  \"step\":\"decide\" }";

    private static EmbeddedPostgres server;
    private static JdbcClient jdbc;
    private static EventSearch search;

    @BeforeAll
    static void record() throws IOException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
        DataSource database = server.getPostgresDatabase();
        jdbc = JdbcClient.create(database);
        search = new EventSearch(database);
        jdbc.sql("""
                create table event (
                    number bigint primary key, stream text not null, sequence bigint not null,
                    stream_type text not null, event_id text not null unique, type text not null, revision text,
                    payload text not null, metadata text not null, recorded_at timestamptz not null,
                    unique (stream, sequence))""").update();
        jdbc.sql("create index event_type_number on event (type, number)").update();
        jdbc.sql("create index event_actor_number on event ((metadata::jsonb ->> 'actorId'), number)")
                .update();
        jdbc.sql("create index event_plan_number on event ((payload::jsonb ->> 'plan'), number)")
                .update();
        store(1, "P24", "plan.plan-registered", "{\"plan\":\"P24\"}", "planner");
        store(2, "P25", "plan.plan-registered", "{\"plan\":\"P25\"}", "planner");
        store(3, "P24.plan.1", "consultation.consultation-opened", "{\"plan\":\"P24\"}", "system");
        store(4, "o-1", "opinion.opinion-submitted", "{\"plan\":\"P24\",\"text\":\"P25\"}", "citizen");
        store(5, "P24", "plan.step-completed", PAYLOAD, "approver");
        store(6, "units", "unit.unit-recorded", "{\"code\":\"380\"}", "planner");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void a_row_is_given_as_it_is_stored_byte_for_byte() {
        assertThat(search.byNumber(5))
                .contains(new EventRow(
                        5,
                        "P24",
                        5,
                        "plan",
                        "e-5",
                        "plan.step-completed",
                        null,
                        PAYLOAD,
                        "{\"actorId\": \"approver\"}",
                        Instant.parse("2016-01-18T02:03:04.123456Z")));
        assertThat(search.byNumber(7)).isEmpty();
        assertThat(search.lastNumber()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        ",,,1 2 3 4 5 6",
        "P24,,,1 3 4 5",
        "P25,,,2",
        ",planner,,1 2 6",
        ",,plan.plan-registered,1 2",
        "P24,planner,plan.plan-registered,1",
        "P24,approver,plan.plan-registered,",
        "nobody,,,"
    })
    void filters_narrow_together(String plan, String actor, String type, String found) {
        var expected = found == null
                ? List.of()
                : List.of(found.split(" ")).stream().map(Long::valueOf).toList();

        assertThat(numbers(search.search(0, 500, new EventFilter(plan, actor, type))))
                .isEqualTo(expected);
    }

    @Test
    void reading_on_begins_after_the_last_number() {
        assertThat(numbers(search.search(0, 2, EventFilter.ANY))).containsExactly(1L, 2L);
        assertThat(numbers(search.search(2, 2, EventFilter.ANY))).containsExactly(3L, 4L);
        assertThat(numbers(search.search(4, 500, new EventFilter("P24", null, null))))
                .containsExactly(5L);
        assertThat(search.search(6, 2, EventFilter.ANY)).isEmpty();
    }

    @Test
    void a_limit_out_of_bounds_is_moved_to_the_nearest() {
        assertThat(search.search(0, 0, EventFilter.ANY)).hasSize(1);
        assertThat(search.search(0, -5, EventFilter.ANY)).hasSize(1);
        assertThat(search.search(0, Integer.MAX_VALUE, EventFilter.ANY)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or '1'='1", "P24' --", "%", "\"", ":after", "?", "P24\0", "'; drop table event; --"})
    void hostile_text_finds_nothing_and_does_nothing(String hostile) {
        assertThat(search.search(0, 500, new EventFilter(hostile, null, null))).isEmpty();
        assertThat(search.search(0, 500, new EventFilter(null, hostile, null))).isEmpty();
        assertThat(search.search(0, 500, new EventFilter(null, null, hostile))).isEmpty();
        assertThat(search.lastNumber()).isEqualTo(6);
    }

    @Test
    void each_filter_reads_the_index_made_for_it_in_order() {
        var indexes = Map.of(
                "(payload::jsonb ->> 'plan')", "event_plan_number",
                "(metadata::jsonb ->> 'actorId')", "event_actor_number",
                "type", "event_type_number");
        jdbc.sql("""
                insert into event select n, 's' || n, n, 'plan', 'x-' || n, 't' || n % 500,  null,
                    '{"plan":"p' || n % 500 || '"}', '{"actorId":"a' || n % 500 || '"}', now()
                from generate_series(1000, 20000) n""").update();
        jdbc.sql("analyze event").update();

        indexes.forEach((condition, index) -> {
            var plan = jdbc.sql("explain select * from event where number > 0 and " + condition
                            + " = 'x' order by number limit 500")
                    .query(String.class)
                    .list();
            assertThat(String.join("\n", plan)).contains(index).doesNotContain("Seq Scan");
        });
        jdbc.sql("delete from event where number >= 1000").update();
    }

    private static void store(long number, String stream, String type, String payload, String actor) {
        jdbc.sql("insert into event values (?, ?, ?, 'plan', ?, ?, null, ?, ?, '2016-01-18T09:03:04.123456+07')")
                .params(number, stream, number, "e-" + number, type, payload, "{\"actorId\": \"" + actor + "\"}")
                .update();
    }

    private static List<Long> numbers(List<EventRow> rows) {
        return rows.stream().map(EventRow::number).toList();
    }
}
