package vn.planledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo begins on its own day, once; afterwards its clock only moves forward. */
class DemoClockTest {

    private static final Instant FIRST = Instant.parse("2026-05-04T01:00:00Z");

    private static EmbeddedPostgres server;

    private final JdbcClient database = JdbcClient.create(server.getPostgresDatabase());

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
        var database = JdbcClient.create(server.getPostgresDatabase());
        database.sql("create table demo_clock (moved text not null)").update();
        database.sql("create table event (number bigint)").update();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void fresh() {
        database.sql("delete from event").update();
        database.sql("delete from demo_clock").update();
        database.sql("insert into demo_clock values ('PT0S')").update();
    }

    @Test
    void a_fresh_record_begins_on_the_day_of_the_demo_and_keeps_to_it_after_a_restart() {
        var clock = restarted();
        clock.beginAt(FIRST);
        record();

        assertThat(clock.instant()).isCloseTo(FIRST, within(1, ChronoUnit.MINUTES));
        assertThat(restarted().instant()).isCloseTo(FIRST, within(1, ChronoUnit.MINUTES));
    }

    @Test
    void once_something_is_recorded_it_is_not_set_back() {
        var clock = restarted();
        clock.beginAt(FIRST);
        record();
        clock.advance(Period.ofDays(31));

        clock.beginAt(FIRST);

        assertThat(clock.instant()).isCloseTo(FIRST.plus(Duration.ofDays(31)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void nobody_turns_it_back() {
        var clock = restarted();

        assertThatThrownBy(() -> clock.advance(Duration.ofMinutes(-5))).isInstanceOf(IllegalArgumentException.class);
    }

    private DemoClock restarted() {
        var clock = new DemoClock(new ClockOffsets(database));
        clock.restore();
        return clock;
    }

    private void record() {
        database.sql("insert into event values (1)").update();
    }
}
