package vn.planledger.benchmark;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sizes of the event record. */
record RecordSize(DataSource database) {

    long events() {
        return number("select last from event_number");
    }

    /** Payload and metadata, as stored, averaged over all events. */
    long bytesPerEvent() {
        return number("select round(avg(octet_length(payload) + octet_length(metadata)))::bigint from event");
    }

    private long number(String sql) {
        return JdbcClient.create(database).sql(sql).query(Long.class).single();
    }
}
