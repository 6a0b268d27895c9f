package vn.planledger.embedded;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the demo clock has been moved, kept beside the record so that a restart does not turn time back. */
final class ClockOffsets {

    private final JdbcClient database;

    ClockOffsets(JdbcClient database) {
        this.database = database;
    }

    Duration read() {
        return Duration.parse(
                database.sql("select moved from demo_clock").query(String.class).single());
    }

    /** Whether nothing is recorded yet. */
    boolean isFresh() {
        return database.sql("select not exists (select 1 from event)")
                .query(Boolean.class)
                .single();
    }

    void write(Duration moved) {
        database.sql("update demo_clock set moved = ?").param(moved.toString()).update();
    }
}
