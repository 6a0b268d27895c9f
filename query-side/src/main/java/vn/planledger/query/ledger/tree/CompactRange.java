package vn.planledger.query.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The full subtrees of a growing tree, largest first: all that is needed to go on and to know the root. A value; appending
 * gives another one.
 */
public final class CompactRange {

    /** Levels of the binary tree in one tile. */
    static final int TILE_HEIGHT = 8;

    /** The tree without leaves. */
    public static final CompactRange EMPTY = new CompactRange(0, List.of());

    private final long size;
    private final List<byte[]> subtrees;

    private CompactRange(long size, List<byte[]> subtrees) {
        this.size = size;
        this.subtrees = subtrees;
    }

    /** The range of a tree that is stored. */
    public static CompactRange of(long size, HashReader hashes) {
        var subtrees = new ArrayList<byte[]>();
        long from = 0;
        for (int height = Long.SIZE - 2; height >= 0; height--) {
            if ((size >> height & 1) == 1) {
                subtrees.add(Subtrees.full(hashes, from, height));
                from += 1L << height;
            }
        }
        return new CompactRange(size, List.copyOf(subtrees));
    }

    public long size() {
        return size;
    }

    /** The tree with more leaves; every hash that has to be kept is handed out, each after those it is made of. */
    public CompactRange append(List<byte[]> leaves, Consumer<StoredHash> kept) {
        var stack = new ArrayList<>(subtrees);
        long at = size;
        for (var leaf : leaves) {
            grow(stack, at++, leaf, kept);
        }
        return new CompactRange(at, List.copyOf(stack));
    }

    private static void grow(List<byte[]> stack, long index, byte[] leaf, Consumer<StoredHash> kept) {
        kept.accept(new StoredHash(0, index, leaf));
        var hash = leaf;
        int height = 0;
        for (; (index >> height & 1) == 1; height++) {
            hash = MerkleHash.node(stack.remove(stack.size() - 1), hash);
            if ((height + 1) % TILE_HEIGHT == 0) {
                kept.accept(new StoredHash((height + 1) / TILE_HEIGHT, index >> height + 1, hash));
            }
        }
        stack.add(hash);
    }

    /** The root of the tree (RFC 6962 section 2.1). */
    public byte[] root() {
        if (subtrees.isEmpty()) {
            return MerkleHash.empty();
        }
        var hash = subtrees.get(subtrees.size() - 1);
        for (int at = subtrees.size() - 2; at >= 0; at--) {
            hash = MerkleHash.node(subtrees.get(at), hash);
        }
        return hash;
    }
}
