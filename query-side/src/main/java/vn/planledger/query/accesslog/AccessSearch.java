package vn.planledger.query.accesslog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Search in the access log, page by page along its numbers; each question has an index of {@code access}. */
public final class AccessSearch {

    /** Rows of one answer at most. */
    public static final int MAX_LIMIT = 500;

    private static final String SELECT = "select number, happened_at, content from access where ";
    private static final String PLACE = "number %s :number";

    private final JdbcClient jdbc;

    public AccessSearch(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /** Rows before a number that match, newest first. */
    public List<AccessRow> before(long number, int limit, AccessFilter filter) {
        return search("<", "desc", number, limit, filter);
    }

    /** Rows after a number that match, oldest first. */
    public List<AccessRow> after(long number, int limit, AccessFilter filter) {
        return search(">", "asc", number, limit, filter);
    }

    private List<AccessRow> search(String side, String order, long number, int limit, AccessFilter filter) {
        if (neverStored(filter)) {
            return List.of();
        }
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("number", number);
        var sql = SELECT + PLACE.formatted(side) + narrowed(filter, parameters) + " order by number " + order
                + " limit " + Math.max(1, Math.min(limit, MAX_LIMIT));
        return jdbc.sql(sql).params(parameters).query(AccessSearch::row).list();
    }

    private static String narrowed(AccessFilter filter, Map<String, Object> parameters) {
        return narrow(parameters, "content::jsonb ->> 'account' =", "account", filter.account())
                + narrow(
                        parameters,
                        "content::jsonb ->> 'kind' =",
                        "kind",
                        filter.kind() == null ? null : filter.kind().name())
                + narrow(parameters, "content::jsonb ->> 'plan' =", "plan", filter.plan())
                + narrow(parameters, "happened_at >=", "from", at(filter.from()))
                + narrow(parameters, "happened_at <", "until", at(filter.until()));
    }

    private static String narrow(Map<String, Object> parameters, String condition, String name, Object value) {
        if (value == null) {
            return "";
        }
        parameters.put(name, value);
        return " and " + condition + " :" + name;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    /** PostgreSQL text cannot hold NUL, so no row can match it. */
    private static boolean neverStored(AccessFilter filter) {
        return Stream.of(filter.account(), filter.plan()).anyMatch(value -> value != null && value.indexOf('\0') >= 0);
    }

    private static AccessRow row(ResultSet row, int index) throws SQLException {
        return new AccessRow(
                row.getLong("number"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("content"));
    }
}
