package vn.planledger.embedded;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The system's clock moved forward by an offset that is kept in the database; it never moves back. */
public final class DemoClock extends Clock {

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
    private final ClockOffsets offsets;

    DemoClock(ClockOffsets offsets) {
        this.offsets = offsets;
    }

    /** Takes up the offset of the last run, once the database is there. */
    void restore() {
        offset.set(offsets.read());
    }

    /** @param period calendar days, weeks, months or years, counted from the clock's own now */
    public synchronized Instant advance(Period period) {
        var now = instant();
        var then = now.atOffset(ZoneOffset.UTC).plus(period).toInstant();
        return advanceTo(now, then);
    }

    public synchronized Instant advance(Duration duration) {
        var now = instant();
        return advanceTo(now, now.plus(duration));
    }

    private Instant advanceTo(Instant now, Instant then) {
        if (then.isBefore(now)) {
            throw new IllegalArgumentException("the clock only moves forward");
        }
        var moved = offset.get().plus(Duration.between(now, then));
        offsets.write(moved);
        offset.set(moved);
        return instant();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("legal days are computed from instants");
    }
}
