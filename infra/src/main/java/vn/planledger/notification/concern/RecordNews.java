package vn.planledger.notification.concern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads events from the record itself, by number. */
@Component
public class RecordNews {

    private final JdbcClient database;
    private final JsonMapper json;

    RecordNews(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Events of some types, after a number up to another, oldest first. */
    public List<News> between(long after, long last, Collection<String> types, int limit) {
        return database.sql("""
                        select number, type, payload, coalesce(metadata::jsonb ->> 'actorId', '') as actor, recorded_at
                        from event where number > :after and number <= :last and type = any(:types)
                        order by number limit :limit
                        """)
                .param("after", after)
                .param("last", last)
                .param("types", types.toArray(String[]::new))
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private News read(ResultSet row, int index) throws SQLException {
        return new News(
                row.getLong("number"),
                row.getString("type"),
                json.readTree(row.getString("payload")),
                row.getString("actor"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
