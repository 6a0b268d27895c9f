package vn.planledger.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;

/**
 * The event record in PostgreSQL. The database numbers the events; this engine keeps payload and metadata as the JSON
 * text it wrote, and leaves a receipt for the command that caused them.
 */
public final class EventRecord extends JdbcEventStorageEngine {

    /** PostgreSQL: unique violation. Two commands appended to one stream at once; the loser may try again. */
    private static final String DUPLICATE_KEY = "23505";

    /** Events of a stream read at once: more than most plans ever have. */
    private static final int BATCH = 100;

    private final Receipts receipts;

    private EventRecord(Builder builder, Receipts receipts) {
        super(builder);
        this.receipts = receipts;
    }

    public static EventRecord in(
            ConnectionProvider connections, TransactionManager transactions, Serializer serializer, Receipts receipts) {
        var builder = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(new SQLStateResolver(DUPLICATE_KEY))
                .schema(RecordSchema.EVENT)
                .batchSize(BATCH)
                // A stream has no gaps, so a batch that is not full is its end: no second query to find that out.
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
                .dataType(String.class);
        return new EventRecord(builder, receipts);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        super.appendEvents(events, serializer);
        receipts.leave(events.size());
    }

    /** There are no snapshots: every aggregate is read from its events. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    protected void writeTimestamp(PreparedStatement insert, int position, Instant timestamp) throws SQLException {
        insert.setObject(position, timestamp.atOffset(ZoneOffset.UTC));
    }
}
