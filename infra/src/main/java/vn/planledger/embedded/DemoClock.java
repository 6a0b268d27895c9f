package vn.planledger.embedded;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The system's clock moved by an offset that is kept in the database; once something is recorded it never moves back. */
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

    /** Begins on a day of its own, as the demo does. Ignored once something is recorded: what is there keeps its order. */
    void beginAt(Instant first) {
        if (offsets.isFresh()) {
            set(Duration.between(Instant.now(), first));
        }
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
        set(offset.get().plus(Duration.between(now, then)));
        return instant();
    }

    private void set(Duration moved) {
        offsets.write(moved);
        offset.set(moved);
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
