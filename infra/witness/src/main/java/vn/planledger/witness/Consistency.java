package vn.planledger.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whether a tree contains an older one, unchanged, as its beginning: RFC 9162 section 2.1.4.2. */
final class Consistency {

    private Consistency() {}

    /**
     * Two trees of one size are not told apart here: their roots are compared by whoever asks.
     *
     * @param older not larger than the newer one
     */
    static boolean proven(Checkpoint older, Checkpoint newer, List<byte[]> proof) {
        if (older.size() == 0 || older.size() == newer.size()) {
            return proof.isEmpty();
        }
        var path = new ArrayList<>(proof);
        if (Long.bitCount(older.size()) == 1) {
            path.add(0, older.root());
        }
        return !path.isEmpty() && new Walk(older, newer, path.get(0)).reaches(older, newer, path);
    }

    /** The two nodes, one in each tree, that the walk from the last old leaf to the roots has reached. */
    private static final class Walk {

        private long oldNode;
        private long newNode;
        private byte[] oldHash;
        private byte[] newHash;

        private Walk(Checkpoint older, Checkpoint newer, byte[] start) {
            oldNode = older.size() - 1;
            newNode = newer.size() - 1;
            oldHash = start;
            newHash = start;
            climb(Long.numberOfTrailingZeros(~oldNode));
        }

        private boolean reaches(Checkpoint older, Checkpoint newer, List<byte[]> path) {
            for (var sibling : path.subList(1, path.size())) {
                if (newNode == 0) {
                    return false;
                }
                step(sibling);
            }
            return newNode == 0 && Arrays.equals(oldHash, older.root()) && Arrays.equals(newHash, newer.root());
        }

        private void step(byte[] sibling) {
            if ((oldNode & 1) == 1 || oldNode == newNode) {
                oldHash = Sha256.node(sibling, oldHash);
                newHash = Sha256.node(sibling, newHash);
                climb(oldNode == 0 ? 0 : Long.numberOfTrailingZeros(oldNode));
            } else {
                newHash = Sha256.node(newHash, sibling);
            }
            climb(1);
        }

        private void climb(int levels) {
            oldNode >>>= levels;
            newNode >>>= levels;
        }
    }
}
