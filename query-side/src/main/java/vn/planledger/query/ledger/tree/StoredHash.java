package vn.planledger.query.ledger.tree;

/**
 * A hash that is kept: of one leaf, or of a full tile of the level below.
 *
 * @param level 0 for leaves; a hash of level k covers {@code 256^k} leaves
 * @param position its place in the level, from 0
 * @param hash 32 bytes
 */
public record StoredHash(int level, long position, byte[] hash) {}
