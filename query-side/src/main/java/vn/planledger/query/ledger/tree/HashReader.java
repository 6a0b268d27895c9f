package vn.planledger.query.ledger.tree;

import java.util.List;

/** Reads the hashes that are kept. */
@FunctionalInterface
public interface HashReader {

    /**
     * Consecutive hashes of a level.
     *
     * @param level 0 for leaves; a hash of level k covers {@code 256^k} leaves
     * @throws MissingHashException if one of them is not kept
     */
    List<byte[]> read(int level, long from, int count);
}
