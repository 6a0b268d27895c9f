package vn.planledger.flood;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The application's clock for the buckets; from its own start, so that nanoseconds last for 292 years. */
final class ClockMeter implements TimeMeter {

    private final Clock clock;
    private final Instant start;

    ClockMeter(Clock clock) {
        this.clock = clock;
        this.start = clock.instant();
    }

    @Override
    public long currentTimeNanos() {
        return Duration.between(start, clock.instant()).toNanos();
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
