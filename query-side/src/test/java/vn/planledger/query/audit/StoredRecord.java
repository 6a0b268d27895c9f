package vn.planledger.query.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of events on a real server, with the indexes that the application makes. */
final class StoredRecord implements AutoCloseable {

    private static final Path MIGRATIONS = Path.of("..", "infra", "src", "main", "resources", "db", "migration");
    private static final List<String> INDEXES = List.of("V8__search_of_the_record.sql", "V12__cost_of_legal_days.sql");

    private final EmbeddedPostgres server;
    private final JdbcClient jdbc;

    StoredRecord() throws IOException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create schema planledger; create role planledger_app; create role planledger_inspector")
                .update();
        jdbc = JdbcClient.create(database());
        jdbc.sql("create function refuse_change() returns trigger language plpgsql as"
                        + " $$ begin raise insufficient_privilege; end $$")
                .update();
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
        for (var migration : INDEXES) {
            jdbc.sql(Files.readString(MIGRATIONS.resolve(migration))).update();
        }
    }

    DataSource database() {
        var database = (PGSimpleDataSource) server.getPostgresDatabase();
        database.setCurrentSchema("planledger");
        return database;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** @param recordedAt with an offset, as PostgreSQL reads it */
    void store(long number, String type, String payload, String metadata, String recordedAt) {
        jdbc.sql("insert into event values (?, ?, 0, 'plan', ?, ?, null, ?, ?, ?)")
                .params(number, "s-" + number, "e-" + number, type, payload, metadata, OffsetDateTime.parse(recordedAt))
                .update();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
