package vn.planledger.query.ledger.tree;

import java.util.List;

/** Hashes of any range of leaves, from the hashes that are kept (RFC 6962 section 2.1). */
final class Subtrees {

    private Subtrees() {}

    /** {@code MTH(D[from:to])}, where the range is one that proofs ask for: it begins at a multiple of its left half. */
    static byte[] hash(HashReader hashes, long from, long to) {
        if (from == to) {
            return MerkleHash.empty();
        }
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            return full(hashes, from, Long.numberOfTrailingZeros(leaves));
        }
        long split = from + Long.highestOneBit(leaves);
        return MerkleHash.node(hash(hashes, from, split), hash(hashes, split, to));
    }

    /** The hash of {@code 2^height} leaves, of which the first is a multiple of that. */
    static byte[] full(HashReader hashes, long from, int height) {
        int level = height / CompactRange.TILE_HEIGHT;
        int within = height % CompactRange.TILE_HEIGHT;
        return fold(hashes.read(level, from >> level * CompactRange.TILE_HEIGHT, 1 << within));
    }

    private static byte[] fold(List<byte[]> hashes) {
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        int half = hashes.size() / 2;
        return MerkleHash.node(fold(hashes.subList(0, half)), fold(hashes.subList(half, hashes.size())));
    }

    /** The largest power of two smaller than {@code leaves}, which is at least 2. */
    static long leftHalf(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
