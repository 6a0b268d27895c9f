package vn.planledger.query.ledger.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** That a tree begins with a smaller one: nothing was taken out or changed since (RFC 9162 section 2.1.4). */
public final class ConsistencyProof {

    private ConsistencyProof() {}

    /**
     * The proof; empty for a tree and itself, and from the tree without leaves.
     *
     * @throws IllegalArgumentException if the first tree is the larger one
     */
    public static List<byte[]> of(HashReader hashes, long first, long second) {
        if (first < 0 || first > second) {
            throw new IllegalArgumentException("from " + first + " to " + second);
        }
        var proof = new ArrayList<byte[]>();
        if (first > 0 && first < second) {
            collect(hashes, first, 0, second, true, proof);
        }
        return List.copyOf(proof);
    }

    private static void collect(HashReader hashes, long first, long from, long to, boolean whole, List<byte[]> proof) {
        if (first == to - from) {
            if (!whole) {
                proof.add(Subtrees.hash(hashes, from, to));
            }
            return;
        }
        long half = Subtrees.leftHalf(to - from);
        long split = from + half;
        if (first <= half) {
            collect(hashes, first, from, split, whole, proof);
            proof.add(Subtrees.hash(hashes, split, to));
        } else {
            collect(hashes, first - half, split, to, false, proof);
            proof.add(Subtrees.hash(hashes, from, split));
        }
    }

    /** Whether the proof leads to both roots (RFC 9162 section 2.1.4.2). */
    public static boolean verify(long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> proof) {
        if (first < 0 || first > second) {
            return false;
        }
        if (first == 0 || first == second) {
            return proof.isEmpty() && Arrays.equals(firstRoot, first == 0 ? MerkleHash.empty() : secondRoot);
        }
        var path = new ArrayList<>(proof);
        if (Long.bitCount(first) == 1) {
            path.add(0, firstRoot);
        }
        return !path.isEmpty() && leadsToBoth(first, firstRoot, second, secondRoot, path);
    }

    private static boolean leadsToBoth(
            long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> path) {
        int up = Long.numberOfTrailingZeros(first);
        long node = first - 1 >> up;
        long last = second - 1 >> up;
        var old = path.get(0);
        var grown = path.get(0);
        for (var beside : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                old = MerkleHash.node(beside, old);
                grown = MerkleHash.node(beside, grown);
                int skip = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= skip;
                last >>= skip;
            } else {
                grown = MerkleHash.node(grown, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(old, firstRoot) && Arrays.equals(grown, secondRoot);
    }
}
