package vn.planledger.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsistencyTest {

    private static final int SIZES = 65;

    private final TestLog log = new TestLog("log.example/a").grow(SIZES, "leaf");

    @Test
    void every_pair_of_sizes_is_proven_by_the_proof_of_the_recursive_definition() {
        for (int from = 0; from <= SIZES; from++) {
            for (int to = from; to <= SIZES; to++) {
                assertThat(proven(from, to, log.proof(from, to)))
                        .as("%d to %d", from, to)
                        .isTrue();
            }
        }
    }

    @Test
    void no_proof_with_one_bit_turned_is_believed() {
        for (int from = 1; from < SIZES; from++) {
            for (int step = 0; step < log.proof(from, SIZES).size(); step++) {
                var proof = log.proof(from, SIZES);
                proof.get(step)[from % 32] ^= (byte) (1 << step % 8);
                assertThat(proven(from, SIZES, proof)).isFalse();
            }
        }
    }

    @Test
    void no_proof_that_is_too_short_or_too_long_is_believed() {
        for (int from = 0; from < SIZES; from++) {
            var whole = log.proof(from, SIZES);
            var longer = new ArrayList<>(whole);
            longer.add(new byte[32]);
            assertThat(proven(from, SIZES, longer)).isFalse();
            if (!whole.isEmpty()) {
                assertThat(proven(from, SIZES, whole.subList(0, whole.size() - 1)))
                        .isFalse();
                assertThat(proven(from, SIZES, whole.subList(1, whole.size()))).isFalse();
            }
        }
    }

    @Test
    void the_history_of_another_tree_does_not_continue_this_one() {
        for (int from = 1; from < SIZES; from++) {
            var other = log.cut(from - 1).grow(SIZES, "other");
            assertThat(Consistency.proven(checkpoint(log, from), checkpoint(other, SIZES), other.proof(from, SIZES)))
                    .isFalse();
        }
    }

    private boolean proven(int from, int to, List<byte[]> proof) {
        return Consistency.proven(checkpoint(log, from), checkpoint(log, to), proof);
    }

    private static Checkpoint checkpoint(TestLog log, int size) {
        return Checkpoint.parse(log.text(size));
    }
}
