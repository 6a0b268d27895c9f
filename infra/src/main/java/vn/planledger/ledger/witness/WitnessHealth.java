package vn.planledger.ledger.witness;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import vn.planledger.ledger.witness.Standing.State;

/**
 * How the logs stand with their witnesses. A contradiction is for people to settle: it is shown and logged, but takes no node
 * out of service, or one broken witness could stop the planning of a province.
 */
@Component("witnessHealthIndicator")
class WitnessHealth implements HealthIndicator {

    private static final Status CONTRADICTED = new Status("CONTRADICTED");

    private final WitnessWatch watch;

    WitnessHealth(WitnessWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        var standings = watch.standings();
        var health = Health.up();
        if (standings.isEmpty()) {
            health = Health.unknown().withDetail("missing", "planledger.ledger.witnesses");
        }
        if (standings.values().stream().anyMatch(standing -> standing.state() != State.CURRENT)) {
            health = Health.unknown();
        }
        if (standings.values().stream().anyMatch(standing -> standing.state() == State.CONTRADICTED)) {
            health = Health.status(CONTRADICTED);
        }
        return health.withDetails(standings).build();
    }
}
