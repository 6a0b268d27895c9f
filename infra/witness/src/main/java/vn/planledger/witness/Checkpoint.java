package vn.planledger.witness;

import java.util.Arrays;

/**
 * The head of a log's tree, C2SP tlog-checkpoint.
 *
 * @param size in leaves
 * @param root SHA-256, 32 bytes
 */
record Checkpoint(String origin, long size, byte[] root) {

    /** What a witness knows of a log that it never cosigned: the empty tree of RFC 6962 section 2.1. */
    static Checkpoint empty(String origin) {
        return new Checkpoint(origin, 0, Sha256.of());
    }

    /**
     * Lines after the third are the log's own business.
     *
     * @param text every line with its newline
     * @throws Malformed where it is no checkpoint
     */
    static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        var whole = lines.length >= 4 && lines[lines.length - 1].isEmpty();
        if (!whole || Arrays.stream(lines, 0, lines.length - 1).anyMatch(String::isEmpty)) {
            throw new Malformed("a checkpoint has three lines at least, none of them empty");
        }
        var root = Base64Text.read(lines[2]);
        if (root.length != Sha256.LENGTH) {
            throw new Malformed("the root hash has " + root.length + " bytes");
        }
        return new Checkpoint(lines[0], Decimal.read(lines[1]), root);
    }

    boolean sameRoot(Checkpoint other) {
        return Arrays.equals(root, other.root);
    }
}
