package vn.planledger.reconcile;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Red where record, engine and views disagree; looks at most once a minute, since looking reads them all. */
@Component("reconciliationHealthIndicator")
class ReconciliationHealth implements HealthIndicator {

    private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

    private record Look(long at, Health health) {}

    private final Reconciliation reconciliation;
    private final AtomicReference<Look> last = new AtomicReference<>();

    ReconciliationHealth(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @Override
    public Health health() {
        return last.updateAndGet(look -> look == null || System.nanoTime() - look.at() > FRESH_NANOS ? look() : look)
                .health();
    }

    private Look look() {
        var report = reconciliation.report();
        var health = (report.isClean() ? Health.up() : Health.down())
                .withDetail("lastEvent", report.lastEvent())
                .withDetail("differences", report.differences().size())
                .build();
        return new Look(System.nanoTime(), health);
    }
}
