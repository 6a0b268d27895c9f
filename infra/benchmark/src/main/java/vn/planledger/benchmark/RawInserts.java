package vn.planledger.benchmark;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.EventNames;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;

/** The least that storing an opinion can cost: one row into a record of the same schema and trigger, and its commit. */
record RawInserts(DataSource database, EventText text) implements Side {

    private static final String INSERT = """
            insert into planledger.event
                (stream, sequence, stream_type, event_id, type, payload, metadata, recorded_at)
            values (?, 0, 'Opinion', ?, ?, ?, ?, ?)
            """;

    /** An opinion as the application stored one. */
    record EventText(String payload, String metadata) {}

    /** @param application holds an opinion already */
    static RawInserts like(DataSource application, Databases databases) {
        var text = JdbcClient.create(application)
                .sql("select payload, metadata from event where type = ? order by number desc limit 1")
                .param(EventNames.of(OpinionSubmitted.class))
                .query(EventText.class)
                .single();
        var database = databases.create("raw_inserts");
        Flyway.configure()
                .dataSource(database)
                .schemas("planledger")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return new RawInserts(database, text);
    }

    @Override
    public String name() {
        return "single-row insert";
    }

    @Override
    public long events() {
        return JdbcClient.create(database)
                .sql("select last from planledger.event_number")
                .query(Long.class)
                .single();
    }

    @Override
    public Walk register(String name) {
        return new OneByOne(this::insert);
    }

    private void insert() {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, UUID.randomUUID().toString());
            insert.setString(3, EventNames.of(OpinionSubmitted.class));
            insert.setString(4, text.payload());
            insert.setString(5, text.metadata());
            insert.setObject(6, OffsetDateTime.now(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
