package vn.planledger.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import vn.planledger.query.audit.EventRow;

/**
 * An event as the record holds it.
 *
 * @param payload the stored JSON text, unchanged
 * @param metadata the stored JSON text, unchanged
 */
record AuditedEvent(
        long number,
        String stream,
        long sequence,
        String type,
        String revision,
        @JsonRawValue String payload,
        @JsonRawValue String metadata,
        Instant recordedAt) {

    static AuditedEvent of(EventRow row) {
        return new AuditedEvent(
                row.number(),
                row.stream(),
                row.sequence(),
                row.type(),
                row.revision(),
                row.payload(),
                row.metadata(),
                row.recordedAt());
    }
}
