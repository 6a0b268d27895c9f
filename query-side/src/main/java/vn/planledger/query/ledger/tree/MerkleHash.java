package vn.planledger.query.ledger.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The two hashes of a Merkle tree, kept apart by their first byte (RFC 6962 section 2.1). 32 bytes each. */
public final class MerkleHash {

    /** Bytes of a hash. */
    public static final int BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleHash() {}

    /** {@code SHA-256(0x00 | entry)}. */
    public static byte[] leaf(byte[] entry) {
        var digest = sha256();
        digest.update(LEAF);
        return digest.digest(entry);
    }

    /** {@code SHA-256(0x01 | left | right)}. */
    public static byte[] node(byte[] left, byte[] right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The root of the tree without leaves: the hash of nothing. */
    public static byte[] empty() {
        return sha256().digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
