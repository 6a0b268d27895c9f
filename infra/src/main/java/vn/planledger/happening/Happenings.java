package vn.planledger.happening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the public is told of, read from the event record itself by number. */
@Component
public class Happenings {

    /** Spelt out in each statement, so that the database can use the indexes over just these types. */
    static final String TOLD = """
            select number, type, payload, payload::jsonb ->> 'plan' as plan, recorded_at from event
            where type in ('consultation.consultation-opened', 'consultation.windows-opened',
                'consultation.window-extended', 'consultation.synopsis-published', 'plan.phase-approved',
                'plan.plan-published')
            and payload::jsonb ->> 'plan' is not null and number <= :last
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    Happenings(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Whether the public is told of events of this type. */
    public static boolean tells(String type) {
        return TOLD.contains("'" + type + "'");
    }

    /** Number of the newest event of any type, 0 while there is none. */
    public long lastNumber() {
        return database.sql("select last from event_number").query(Long.class).single();
    }

    /** After a number up to another, both of the record, oldest first. */
    public List<Happening> between(long after, long last, int limit) {
        return database.sql(TOLD + " and number > :after order by number limit :limit")
                .param("last", last)
                .param("after", after)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** Up to a number of the record, newest first. */
    public List<Happening> newest(long last, int limit) {
        return database.sql(TOLD + " order by number desc limit :limit")
                .param("last", last)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** Of some plans, up to a number of the record, newest first. */
    public List<Happening> newestOf(Collection<String> plans, long last, int limit) {
        return database.sql(TOLD + " and payload::jsonb ->> 'plan' = any(:plans) order by number desc limit :limit")
                .param("last", last)
                .param("plans", plans.toArray(String[]::new))
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private Happening read(ResultSet row, int index) throws SQLException {
        return new Happening(
                row.getLong("number"),
                row.getString("type"),
                row.getString("plan"),
                json.readTree(row.getString("payload")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
