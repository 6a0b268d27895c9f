package vn.planledger.query.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Root and proofs of every size up to 512, beside the recursive definition. */
class EveryPairTest {

    private static final int SIZES = 512;

    private final List<byte[]> leaves = Leaves.numbered(SIZES);
    private final KeptInMemory kept = KeptInMemory.of(leaves);
    private final List<byte[]> roots = IntStream.rangeClosed(0, SIZES)
            .mapToObj(size -> Definition.root(leaves.subList(0, size)))
            .toList();

    @Test
    void growing_leaf_by_leaf_and_at_once_gives_the_same_root() {
        var growing = new KeptInMemory();
        for (int size = 0; size < SIZES; size++) {
            assertThat(growing.range().root()).isEqualTo(roots.get(size));
            assertThat(CompactRange.of(size, kept).root()).isEqualTo(roots.get(size));
            growing.append(List.of(leaves.get(size)));
        }
        assertThat(growing.range().root()).isEqualTo(roots.get(SIZES));
    }

    @Test
    void every_leaf_of_every_tree_has_its_defined_proof() {
        for (int size = 1; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                var proof = InclusionProof.of(kept, index, size);
                if (size % 16 == 1 || size > SIZES - 4) {
                    same(proof, Definition.path(index, leaves.subList(0, size)));
                }
                assertThat(InclusionProof.verify(leaves.get(index), index, size, proof, roots.get(size)))
                        .isTrue();
                assertThat(InclusionProof.verify(leaves.get(index), index, size, proof, roots.get(size - 1)))
                        .isFalse();
            }
        }
    }

    @Test
    void every_tree_is_proved_to_begin_with_every_smaller_one() {
        for (int second = 0; second <= SIZES; second++) {
            for (int first = 0; first <= second; first++) {
                var proof = ConsistencyProof.of(kept, first, second);
                if (second % 16 == 1 || second > SIZES - 4) {
                    same(proof, Definition.consistency(first, leaves.subList(0, second)));
                }
                assertThat(ConsistencyProof.verify(first, roots.get(first), second, roots.get(second), proof))
                        .isTrue();
            }
        }
    }

    @Test
    void no_proof_is_good_for_another_pair() {
        for (int second = 2; second <= 64; second++) {
            for (int first = 1; first < second; first++) {
                var proof = ConsistencyProof.of(kept, first, second);
                assertThat(ConsistencyProof.verify(first, roots.get(first - 1), second, roots.get(second), proof))
                        .isFalse();
                assertThat(ConsistencyProof.verify(first, roots.get(first), second, roots.get(second + 1), proof))
                        .isFalse();
                assertThat(ConsistencyProof.verify(second, roots.get(second), first, roots.get(first), proof))
                        .isFalse();
            }
        }
    }

    private static void same(List<byte[]> proof, List<byte[]> defined) {
        assertThat(proof.size()).isEqualTo(defined.size());
        for (int at = 0; at < proof.size(); at++) {
            assertThat(Arrays.equals(proof.get(at), defined.get(at))).isTrue();
        }
    }
}
