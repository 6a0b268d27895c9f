package vn.planledger.query.shared;

import java.time.Instant;

/**
 * How far a view has followed the record.
 *
 * @param number last event it contains; 0 while it contains none
 * @param recordedAt when that event was recorded; null while it contains none
 */
public record ViewPosition(long number, Instant recordedAt) {

    static final ViewPosition START = new ViewPosition(0, null);
}
