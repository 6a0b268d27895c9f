package vn.planledger.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sha256;

/** Whoever knows the seed draws the same sample, by hand if need be. */
class SamplingTest {

    private static final String SEED = "Thanh tra 2026 – đợt 1";

    private static StoredRecord stored;
    private static Sampling sampling;

    @BeforeAll
    static void record() throws IOException {
        stored = new StoredRecord();
        sampling = new Sampling(stored.database());
        LongStream.rangeClosed(1, 40)
                .forEach(number -> stored.store(
                        number,
                        number % 10 == 0 ? "inspection.finding-recorded" : "plan.plan-published",
                        "{\"plan\":\"p" + number % 2 + "\"}",
                        "{}",
                        "2026-03-01T00:00:00Z"));
    }

    @AfterAll
    static void stop() throws IOException {
        stored.close();
    }

    @Test
    void the_order_is_that_of_the_hashes_of_seed_and_number() {
        var expected = LongStream.rangeClosed(1, 30)
                .boxed()
                .sorted(Comparator.comparing(SamplingTest::hash))
                .limit(7)
                .toList();
        var sample = sampling.draw(SEED, 7, EventFilter.ANY, 30, Role.INSPECTOR);

        assertThat(numbers(sample)).isEqualTo(expected);
        assertThat(sample.population()).isEqualTo(30);
        assertThat(sample.drawn())
                .allSatisfy(each ->
                        assertThat(each.hash()).isEqualTo(hash(each.row().number())));
    }

    @Test
    void the_same_seed_draws_the_same_and_another_seed_others() {
        var first = numbers(sampling.draw(SEED, 10, EventFilter.ANY, 40, Role.INSPECTOR));

        assertThat(numbers(sampling.draw(SEED, 10, EventFilter.ANY, 40, Role.INSPECTOR)))
                .isEqualTo(first);
        assertThat(numbers(sampling.draw("other", 10, EventFilter.ANY, 40, Role.INSPECTOR)))
                .isNotEqualTo(first);
    }

    @Test
    void only_what_matches_and_may_be_seen_is_drawn() {
        var sample = sampling.draw(SEED, 200, EventFilter.ofPlan("p0"), 40, Role.ADMIN);

        assertThat(sample.population()).isEqualTo(16);
        assertThat(numbers(sample)).hasSize(16).allMatch(number -> number % 2 == 0 && number % 10 != 0);
    }

    @Test
    void a_seed_that_is_an_attack_is_just_a_seed() {
        assertThat(sampling.draw("'||pg_sleep(9)||'", 3, EventFilter.ANY, 40, Role.ADMIN)
                        .drawn())
                .hasSize(3);
        assertThat(sampling.draw("a\0b", 3, EventFilter.ANY, 40, Role.ADMIN).drawn())
                .isEmpty();
    }

    private static String hash(long number) {
        return Sha256.hex(SEED + "|" + number);
    }

    private static List<Long> numbers(Sample sample) {
        return sample.drawn().stream().map(each -> each.row().number()).toList();
    }
}
