package vn.planledger.record;

import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** The names of the record's columns, which are ours and not Axon's. */
final class RecordSchema {

    static final EventSchema EVENT = EventSchema.builder()
            .eventTable("event")
            .globalIndexColumn("number")
            .aggregateIdentifierColumn("stream")
            .sequenceNumberColumn("sequence")
            .typeColumn("stream_type")
            .eventIdentifierColumn("event_id")
            .payloadTypeColumn("type")
            .payloadRevisionColumn("revision")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .timestampColumn("recorded_at")
            .build();

    private RecordSchema() {}
}
