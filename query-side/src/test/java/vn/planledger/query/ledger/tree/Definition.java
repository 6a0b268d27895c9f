package vn.planledger.query.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** Root and proofs word for word as RFC 6962 sections 2.1, 2.1.1 and 2.1.2 define them: slow, and hard to get wrong. */
final class Definition {

    private Definition() {}

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return MerkleHash.empty();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = split(leaves.size());
        return MerkleHash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    static List<byte[]> path(int index, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int k = split(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        return index < k ? and(path(index, left), root(right)) : and(path(index - k, right), root(left));
    }

    static List<byte[]> consistency(int first, List<byte[]> leaves) {
        return first == 0 ? List.of() : subproof(first, leaves, true);
    }

    private static List<byte[]> subproof(int first, List<byte[]> leaves, boolean whole) {
        if (first == leaves.size()) {
            return whole ? List.of() : List.of(root(leaves));
        }
        int k = split(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        return first <= k
                ? and(subproof(first, left, whole), root(right))
                : and(subproof(first - k, right, false), root(left));
    }

    private static int split(int size) {
        int k = 1;
        while (2 * k < size) {
            k *= 2;
        }
        return k;
    }

    private static List<byte[]> and(List<byte[]> proof, byte[] last) {
        var longer = new ArrayList<>(proof);
        longer.add(last);
        return longer;
    }
}
