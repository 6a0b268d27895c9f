package vn.planledger.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Rows of table {@code event} as they are selected. */
public final class EventRows {

    /** The columns that {@link #read} wants. */
    public static final String COLUMNS =
            "number, stream, sequence, stream_type, event_id, type, revision, payload, metadata, recorded_at";

    private EventRows() {}

    /** A row mapper; the index of the row does not matter. */
    public static EventRow read(ResultSet row, int index) throws SQLException {
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
