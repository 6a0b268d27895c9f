package vn.planledger.query.ledger.entry;

import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.audit.EventRows;
import vn.planledger.query.ledger.LogEntry;
import vn.planledger.query.ledger.LogSource;

/** The event record as a log. */
public final class EventSource implements LogSource {

    /** Name of the log. */
    public static final String LOG = "record";

    private static final String ROWS =
            "select " + EventRows.COLUMNS + " from event where number > ? order by number limit ?";

    private static final String LEAVES =
            """
            select sha256('\\x0001'::bytea || int8send(number) || %s || int8send(sequence) || %s || %s || %s
                || case when revision is null then '\\x00'::bytea else '\\x01'::bytea || %s end
                || int8send((extract(epoch from recorded_at) * 1000000)::bigint)
                || sha256(convert_to(payload, 'UTF8')) || sha256(convert_to(metadata, 'UTF8')))
            from event where number > ? and number <= ? order by number
            """.formatted(text("stream"), text("stream_type"), text("event_id"), text("type"), text("revision"));

    private static String text(String column) {
        return "substring(int4send(octet_length(convert_to(" + column + ", 'UTF8'))) from 3) || convert_to(" + column
                + ", 'UTF8')";
    }

    @Override
    public String log() {
        return LOG;
    }

    @Override
    public long last(JdbcClient database) {
        return database.sql("select coalesce(max(number), 0) from event")
                .query(Long.class)
                .single();
    }

    @Override
    public List<LogEntry> after(long number, int limit, JdbcClient database) {
        return database.sql(ROWS)
                .params(number, limit)
                .query((row, index) -> new LogEntry(row.getLong("number"), EventEntry.of(EventRows.read(row, index))))
                .list();
    }

    @Override
    public List<byte[]> leavesByDatabase(long after, long last, JdbcClient database) {
        return database.sql(LEAVES).params(after, last).query(byte[].class).list();
    }

    @Override
    public OptionalLong neverNumbered(JdbcClient database) {
        return database
                .sql("select number from event where number < 1 or number > (select last from event_number)"
                        + " order by number limit 1")
                .query(Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
