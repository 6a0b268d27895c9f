package vn.planledger.query.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A single bit anywhere in leaf, proof or root, and the proof is refused. */
class BitFlipTest {

    private static final int FLIPS = 1_000;
    private static final int SIZE = 301;

    private final List<byte[]> leaves = Leaves.numbered(SIZE);
    private final KeptInMemory kept = KeptInMemory.of(leaves);

    @Test
    void a_thousand_flipped_bits_are_all_refused_by_inclusion() {
        var random = new Random(6962);
        for (int flip = 0; flip < FLIPS; flip++) {
            int index = random.nextInt(SIZE);
            var parts = new ArrayList<byte[]>();
            parts.add(leaves.get(index).clone());
            parts.add(Subtrees.hash(kept, 0, SIZE));
            InclusionProof.of(kept, index, SIZE).forEach(hash -> parts.add(hash.clone()));
            flipOne(parts, random);
            assertThat(InclusionProof.verify(parts.get(0), index, SIZE, parts.subList(2, parts.size()), parts.get(1)))
                    .isFalse();
        }
    }

    @Test
    void a_thousand_flipped_bits_are_all_refused_by_consistency() {
        var random = new Random(9162);
        for (int flip = 0; flip < FLIPS; flip++) {
            int first = 1 + random.nextInt(SIZE - 1);
            var parts = new ArrayList<byte[]>();
            parts.add(Subtrees.hash(kept, 0, first));
            parts.add(Subtrees.hash(kept, 0, SIZE));
            ConsistencyProof.of(kept, first, SIZE).forEach(hash -> parts.add(hash.clone()));
            flipOne(parts, random);
            assertThat(ConsistencyProof.verify(first, parts.get(0), SIZE, parts.get(1), parts.subList(2, parts.size())))
                    .isFalse();
        }
    }

    private static void flipOne(List<byte[]> parts, Random random) {
        var part = parts.get(random.nextInt(parts.size()));
        int bit = random.nextInt(part.length * Byte.SIZE);
        part[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
    }
}
