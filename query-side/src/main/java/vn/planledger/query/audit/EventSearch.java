package vn.planledger.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.shared.Role;

/**
 * Search in the event record itself, for the inspector: what it finds does not depend on any projection.
 *
 * <p>It relies on three indexes of {@code event}: {@code ((payload::jsonb ->> 'plan'), number)},
 * {@code ((metadata::jsonb ->> 'actorId'), number)} and {@code (type, number)}. Every event about a plan, its consultations
 * and the opinions on it carries {@code plan} in its payload.
 */
public final class EventSearch {

    /** Rows of one answer at most. */
    public static final int MAX_LIMIT = 500;

    private static final String SELECT = "select number, stream, sequence, stream_type, event_id, type, revision,"
            + " payload, metadata, recorded_at from event";
    private static final String PLAN = " and (payload::jsonb ->> 'plan') = :plan";
    private static final String ACTOR = " and (metadata::jsonb ->> 'actorId') = :actor";
    private static final String TYPE = " and type = :type";

    private final JdbcClient jdbc;
    private final String secrecy;

    /** Finds every event: for the application itself, never for a reader. */
    public EventSearch(DataSource dataSource) {
        this(JdbcClient.create(dataSource), "");
    }

    private EventSearch(JdbcClient jdbc, String secrecy) {
        this.jdbc = jdbc;
        this.secrecy = secrecy;
    }

    /** The same search without what a person of this role may not know of: see {@link Secrecy}. */
    public EventSearch seenBy(Role reader) {
        return new EventSearch(jdbc, Secrecy.condition(reader));
    }

    /**
     * Events after a number that match, in the order of the record.
     *
     * @param after 0 to begin with the first; the last number found to go on
     * @param limit 1 to {@link #MAX_LIMIT}; what lies outside is moved to the nearest
     */
    public List<EventRow> search(long after, int limit, EventFilter filter) {
        if (neverStored(filter)) {
            return List.of();
        }
        var sql = new StringBuilder(SELECT).append(" where number > :after").append(secrecy);
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("after", after);
        narrow(sql, parameters, PLAN, "plan", filter.plan());
        narrow(sql, parameters, ACTOR, "actor", filter.actor());
        narrow(sql, parameters, TYPE, "type", filter.type());
        parameters.put("limit", Math.max(1, Math.min(limit, MAX_LIMIT)));
        return jdbc.sql(sql.append(" order by number limit :limit").toString())
                .params(parameters)
                .query(EventSearch::row)
                .list();
    }

    /** The event with a number. */
    public Optional<EventRow> byNumber(long number) {
        return jdbc.sql(SELECT + " where number = :number" + secrecy)
                .param("number", number)
                .query(EventSearch::row)
                .optional();
    }

    /** Number of the newest event, 0 while there is none. */
    public long lastNumber() {
        return jdbc.sql("select coalesce(max(number), 0) from event")
                .query(Long.class)
                .single();
    }

    private static void narrow(
            StringBuilder sql, LinkedHashMap<String, Object> parameters, String condition, String name, String value) {
        if (value != null) {
            sql.append(condition);
            parameters.put(name, value);
        }
    }

    /** PostgreSQL text cannot hold NUL, so no event can match it. */
    private static boolean neverStored(EventFilter filter) {
        return Stream.of(filter.plan(), filter.actor(), filter.type())
                .anyMatch(value -> value != null && value.indexOf('\0') >= 0);
    }

    private static EventRow row(ResultSet row, int index) throws SQLException {
        return new EventRow(
                row.getLong("number"),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("stream_type"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("revision"),
                row.getString("payload"),
                row.getString("metadata"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
