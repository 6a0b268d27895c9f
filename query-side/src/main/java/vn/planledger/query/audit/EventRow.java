package vn.planledger.query.audit;

import java.time.Instant;

/**
 * An event as the record holds it.
 *
 * @param number its place in the record, from 1, without gaps
 * @param stream what it happened to
 * @param sequence its place in that stream, from 0
 * @param type logical name, such as {@code plan.step-completed}
 * @param revision version of the type's form; null for the first
 * @param payload JSON text, byte for byte as stored
 * @param metadata JSON text, byte for byte as stored
 */
public record EventRow(
        long number,
        String stream,
        long sequence,
        String streamType,
        String eventId,
        String type,
        String revision,
        String payload,
        String metadata,
        Instant recordedAt) {}
