package vn.planledger.query.ledger.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** That a leaf is in a tree: the hashes beside its way to the root, lowest first (RFC 9162 section 2.1.3). */
public final class InclusionProof {

    private InclusionProof() {}

    /**
     * @param index of the leaf, from 0
     * @param size of the tree
     * @throws IllegalArgumentException if there is no such leaf
     */
    public static List<byte[]> of(HashReader hashes, long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " of a tree of " + size);
        }
        var path = new ArrayList<byte[]>();
        collect(hashes, index, 0, size, path);
        return List.copyOf(path);
    }

    private static void collect(HashReader hashes, long index, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        long split = from + Subtrees.leftHalf(to - from);
        if (index < split) {
            collect(hashes, index, from, split, path);
            path.add(Subtrees.hash(hashes, split, to));
        } else {
            collect(hashes, index, split, to, path);
            path.add(Subtrees.hash(hashes, from, split));
        }
    }

    /** Whether the proof leads from the leaf to the root (RFC 9162 section 2.1.3.2). */
    public static boolean verify(byte[] leaf, long index, long size, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        var hash = leaf;
        for (var beside : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = MerkleHash.node(beside, hash);
                int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                hash = MerkleHash.node(hash, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }
}
