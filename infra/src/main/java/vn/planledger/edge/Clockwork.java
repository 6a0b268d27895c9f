package vn.planledger.edge;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.planledger.embedded.DemoClock;
import vn.planledger.process.engine.EngineClock;

/** The application's clock and the engine's, moved together. */
@Component
@Profile("embedded")
public class Clockwork {

    private final DemoClock clock;
    private final EngineClock engine;

    Clockwork(DemoClock clock, EngineClock engine) {
        this.clock = clock;
        this.engine = engine;
    }

    public Instant advance(Period period) {
        return follow(clock.advance(period));
    }

    /** How long a period is from now on. */
    public Duration length(Period period) {
        var now = clock.instant();
        return Duration.between(now, now.atOffset(ZoneOffset.UTC).plus(period).toInstant());
    }

    public Instant advance(Duration duration) {
        return follow(clock.advance(duration));
    }

    /** Fires what has come due and says how many timers that were. */
    public int fireDueTimers() {
        return engine.fireDueTimers();
    }

    private Instant follow(Instant now) {
        engine.follow(clock);
        return now;
    }
}
