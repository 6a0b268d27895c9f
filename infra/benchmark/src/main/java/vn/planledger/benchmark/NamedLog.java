package vn.planledger.benchmark;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.LogEntry;
import vn.planledger.query.ledger.LogSource;
import vn.planledger.query.ledger.entry.EventSource;

/** The record under another name, so that it can be sealed again from its beginning. */
record NamedLog(String log, LogSource record) implements LogSource {

    NamedLog(String log) {
        this(log, new EventSource());
    }

    @Override
    public long last(JdbcClient database) {
        return record.last(database);
    }

    @Override
    public List<LogEntry> after(long number, int limit, JdbcClient database) {
        return record.after(number, limit, database);
    }

    @Override
    public List<byte[]> leavesByDatabase(long after, long last, JdbcClient database) {
        return record.leavesByDatabase(after, last, database);
    }
}
