package vn.planledger.query.ledger.entry;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.accesslog.AccessRow;
import vn.planledger.query.ledger.LogEntry;
import vn.planledger.query.ledger.LogSource;

/** The access log as a log of the ledger. */
public final class AccessSource implements LogSource {

    /** Name of the log. */
    public static final String LOG = "access";

    private static final String ROWS =
            "select number, happened_at, content from access where number > ? order by number limit ?";

    private static final String LEAVES = """
            select sha256('\\x0002'::bytea || int8send(number)
                || int8send((extract(epoch from happened_at) * 1000000)::bigint) || sha256(convert_to(content, 'UTF8')))
            from access where number > ? and number <= ? order by number
            """;

    @Override
    public String log() {
        return LOG;
    }

    @Override
    public long last(JdbcClient database) {
        return database.sql("select coalesce(max(number), 0) from access")
                .query(Long.class)
                .single();
    }

    @Override
    public List<LogEntry> after(long number, int limit, JdbcClient database) {
        return database
                .sql(ROWS)
                .params(number, limit)
                .query((row, index) -> new AccessRow(
                        row.getLong("number"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getString("content")))
                .list()
                .stream()
                .map(row -> new LogEntry(row.number(), AccessEntry.of(row)))
                .toList();
    }

    @Override
    public List<byte[]> leavesByDatabase(long after, long last, JdbcClient database) {
        return database.sql(LEAVES).params(after, last).query(byte[].class).list();
    }

    @Override
    public OptionalLong neverNumbered(JdbcClient database) {
        return database
                .sql("select number from access where number < 1 or number > (select last from access_number)"
                        + " order by number limit 1")
                .query(Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
