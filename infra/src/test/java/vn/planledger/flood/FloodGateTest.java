package vn.planledger.flood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.planledger.MovedClock;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.RetryAfter;
import vn.planledger.flood.FloodLimits.Limit;
import vn.planledger.flood.FloodLimits.OfKind;

/** A flood stays outside, and nobody else notices. */
class FloodGateTest {

    private static final String HOME = "192.0.2.7";
    private static final String ELSEWHERE = "198.51.100.23";
    private static final String PLAN = "dong-hai.brief.1";

    private final MovedClock clock = new MovedClock(Instant.parse("2026-01-05T01:00:00Z"));
    private final FloodGate gate = new FloodGate(
            new FloodLimits(Map.of(
                    "opinion",
                    new OfKind(null, new Limit(10, Duration.ofMinutes(10)), new Limit(15, Duration.ofMinutes(1))),
                    "receipt",
                    new OfKind(new Limit(3, Duration.ofMinutes(1)), null, null))),
            clock);

    @Test
    void ten_pass_and_the_eleventh_hears_how_long_to_wait() {
        pass(10, HOME, PLAN);

        var refusal = refused(HOME, PLAN);

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
        assertThat(refusal.code()).isEqualTo("flood.too-many");
        assertThat(refusal.parameters()).containsExactly(60L);
        assertThat(RetryAfter.seconds(refusal)).contains("60");
    }

    @Test
    void after_that_time_one_more_passes_and_only_one() {
        pass(10, HOME, PLAN);
        clock.move(Duration.ofSeconds(59));
        assertThat(refused(HOME, PLAN).parameters()).containsExactly(1L);

        clock.move(Duration.ofSeconds(1));

        pass(1, HOME, PLAN);
        assertThat(refused(HOME, PLAN).parameters()).containsExactly(60L);
    }

    @Test
    void another_address_and_another_plan_are_not_touched() {
        pass(10, HOME, PLAN);
        pass(5, ELSEWHERE, PLAN);
        pass(10, HOME, "another.brief.1");
    }

    @Test
    void many_addresses_together_are_held_back_on_the_plan_they_flood() {
        IntStream.range(0, 15).forEach(each -> pass(1, "203.0.113." + each, PLAN));

        assertThat(refused(ELSEWHERE, PLAN).parameters()).containsExactly(4L);
        pass(1, ELSEWHERE, "another.brief.1");
    }

    @Test
    void who_is_refused_takes_nothing_from_the_share_of_all() {
        pass(10, HOME, PLAN);
        IntStream.range(0, 50).forEach(again -> refused(HOME, PLAN));
        pass(5, ELSEWHERE, PLAN);
    }

    @Test
    void one_network_of_version_six_is_one_sender() {
        pass(10, "2001:db8:1:2::1", PLAN);
        assertThat(refused("2001:db8:1:2:ffff::9", PLAN)).isNotNull();
        pass(1, "2001:db8:1:3::1", PLAN);
    }

    @Test
    void a_limit_per_address_counts_whatever_it_is_about() {
        IntStream.range(0, 3).forEach(each -> gate.mustPass("receipt", HOME, "code-" + each));
        assertThatThrownBy(() -> gate.mustPass("receipt", HOME, "code-4")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_kind_that_nobody_limited_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> gate.mustPass("opnion", HOME, PLAN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_flood_of_addresses_does_not_fill_the_memory() {
        var buckets = new Buckets(new Limit(1, Duration.ofMinutes(1)), new ClockMeter(clock));
        buckets.take("oldest");
        assertThat(buckets.take("oldest")).isPositive();

        IntStream.range(0, Buckets.AT_MOST).forEach(each -> buckets.take("address " + each));

        assertThat(buckets.size()).isEqualTo(Buckets.AT_MOST);
        assertThat(buckets.take("oldest")).isZero();
    }

    private void pass(int times, String address, String subject) {
        IntStream.range(0, times).forEach(each -> gate.mustPass("opinion", address, subject));
    }

    private Refusal refused(String address, String subject) {
        return catchThrowableOfType(Refusal.class, () -> gate.mustPass("opinion", address, subject));
    }
}
