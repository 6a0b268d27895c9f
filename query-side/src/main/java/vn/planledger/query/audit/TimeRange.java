package vn.planledger.query.audit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A range on both times of an event; null means without bound.
 *
 * @param recordedFrom first moment of recording
 * @param recordedUntil last moment of recording, itself included
 * @param happenedFrom first legal day
 * @param happenedUntil last legal day, itself included
 */
public record TimeRange(Instant recordedFrom, Instant recordedUntil, LocalDate happenedFrom, LocalDate happenedUntil) {

    /** Without bounds. */
    public static final TimeRange ALWAYS = new TimeRange(null, null, null, null);

    /** What was known at a moment of what had happened by a day. */
    public static TimeRange until(Instant recorded, LocalDate happened) {
        return new TimeRange(null, recorded, null, happened);
    }
}
