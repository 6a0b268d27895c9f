package vn.planledger.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.planledger.reconcile.PlanConformance;

/**
 * Plans of every kind under both laws, where people try anything: whatever they try, the record holds no order that the
 * diagrams forbid.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS) // 10,000 commands take longer than a hanging test
class RandomWalkTest extends RunningApplication {

    private static final int ONE_PLAN = 250;
    /** Fewer, and the plans are only registered and not walked. */
    private static final int AT_LEAST_A_PLAN = 25;

    @Test
    void no_order_is_stored_that_the_diagrams_forbid() {
        Units.recordYears(office.the(CommandGateway.class));
        var commands = Seed.rounds(500, 10_000);
        var seed = Seed.choose("RandomWalkTest");
        int sent = 0;
        int accepted = 0;
        int ended = 0;
        int plans = 0;
        for (; sent < commands; plans++) {
            var walk = new AnyWalk(office, seed.round(plans).random());
            walked(walk, Math.min(ONE_PLAN, commands - sent), seed.round(plans));
            sent += walk.commands();
            accepted += walk.accepted();
            ended += walk.ended() ? 1 : 0;
        }
        System.out.printf(
                "RandomWalkTest: %d commands, %d accepted, %d plans, %d of them to an end%n",
                sent, accepted, plans, ended);
        assertThat(office.reconciled().differences()).isEmpty();
        assertThat(sent / plans).as("commands a plan").isGreaterThan(AT_LEAST_A_PLAN);
        assertThat(ended).as("plans that came to an end").isPositive();
    }

    private void walked(AnyWalk walk, int commands, Seed seed) {
        try {
            walk.run(commands);
            office.settle();
            assertThat(office.the(PlanConformance.class)
                            .check(walk.plan().value())
                            .deviation())
                    .isNull();
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError(
                    failed.getMessage() + "\nreplay it with -Dseed=" + seed.value() + "\n"
                            + String.join("\n", walk.told()),
                    failed);
        }
    }
}
