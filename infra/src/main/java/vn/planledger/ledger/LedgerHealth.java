package vn.planledger.ledger;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import vn.planledger.query.ledger.SealedCheckpoint;

/** Red where a log is not what was sealed. */
@Component("ledgerHealthIndicator")
class LedgerHealth implements HealthIndicator {

    private final List<PublishedLog> logs;

    LedgerHealth(List<PublishedLog> logs) {
        this.logs = List.copyOf(logs);
    }

    @Override
    public Health health() {
        var health = Health.up();
        logs.forEach(log -> look(log, health));
        return health.build();
    }

    private static void look(PublishedLog log, Health.Builder health) {
        log.state()
                .trouble()
                .ifPresentOrElse(
                        trouble -> health.down().withDetail(log.name(), trouble.verdict() + " at " + trouble.number()),
                        () -> health.withDetail(
                                log.name(),
                                log.ledger()
                                        .newest()
                                        .map(SealedCheckpoint::size)
                                        .orElse(0L)));
    }
}
