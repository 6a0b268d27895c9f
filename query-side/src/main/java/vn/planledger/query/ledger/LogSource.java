package vn.planledger.query.ledger;

import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An append-only table, numbered from 1 without gaps, whose rows a log seals. It is read on the connection it is given. */
public interface LogSource {

    /** Name of the log, such as {@code record}. */
    String log();

    /** Number of the newest row, 0 while there is none. */
    long last(JdbcClient database);

    /** Rows after a number, in their order; each entry begins with one byte of form and its number in eight. */
    List<LogEntry> after(long number, int limit, JdbcClient database);

    /** The RFC 6962 leaf hashes of the same rows, read again and made by the database itself and not by this program. */
    List<byte[]> leavesByDatabase(long after, long last, JdbcClient database);

    /** A row that the numbering never gave out, if there is one: below the first number, or above the last given. */
    default OptionalLong neverNumbered(JdbcClient database) {
        return OptionalLong.empty();
    }
}
