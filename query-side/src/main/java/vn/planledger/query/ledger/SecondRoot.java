package vn.planledger.query.ledger;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import vn.planledger.query.ledger.tree.HashReader;

/**
 * The root once more, by the recursive definition of RFC 6962 section 2.1 and without any code of the tree: new leaves as
 * the database hashed them, full subtrees of 256, 65,536 … old leaves as they are kept.
 */
final class SecondRoot {

    private static final long LONGEST_READ = 256;

    private final HashReader kept;
    private final long old;
    private final List<byte[]> fresh;

    /** @param old number of leaves that are kept; the fresh ones follow them */
    SecondRoot(HashReader kept, long old, List<byte[]> fresh) {
        this.kept = kept;
        this.old = old;
        this.fresh = fresh;
    }

    byte[] root(long size) {
        return size == 0 ? sha256(new byte[0]) : mth(0, size);
    }

    private byte[] mth(long from, long to) {
        long count = to - from;
        if (count == 1 && from >= old) {
            return fresh.get((int) (from - old));
        }
        int level = levelOf(count);
        if (level >= 0 && to <= old) {
            return folded(kept.read(level, from / width(level), (int) (count / width(level))));
        }
        long half = 1;
        while (half * 2 < count) {
            half *= 2;
        }
        return pair(mth(from, from + half), mth(from + half, to));
    }

    /** The level whose hashes make up a full subtree of so many leaves; -1 if it is not one. */
    private static int levelOf(long count) {
        int level = 0;
        while (width(level) * LONGEST_READ <= count) {
            level++;
        }
        return (count & count - 1) == 0 ? level : -1;
    }

    private static long width(int level) {
        return (long) Math.pow(LONGEST_READ, level);
    }

    private static byte[] folded(List<byte[]> hashes) {
        int count = hashes.size();
        return count == 1
                ? hashes.get(0)
                : pair(folded(hashes.subList(0, count / 2)), folded(hashes.subList(count / 2, count)));
    }

    private static byte[] pair(byte[] left, byte[] right) {
        return sha256(ByteBuffer.allocate(1 + left.length + right.length)
                .put((byte) 1)
                .put(left)
                .put(right)
                .array());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
