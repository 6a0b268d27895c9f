package vn.planledger.confirm;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.planledger.query.ledger.tree.MerkleHash;

/** A proof of inclusion written out, so that whoever doubts it can take a pencil (RFC 9162 section 2.1.3.2). */
final class ProofSteps {

    private static final HexFormat HEX = HexFormat.of();

    private ProofSteps() {}

    /**
     * @param index of the leaf, from 0
     * @param size of the tree
     * @return the last one's hash is the root where the proof is good; empty for a tree of one leaf
     */
    static List<ProofStep> of(byte[] leaf, long index, long size, List<byte[]> proof) {
        var steps = new ArrayList<ProofStep>();
        var node = index;
        var last = size - 1;
        var hash = leaf;
        for (var beside : proof) {
            // Where a tree is not full, its last node has no neighbour and goes up as it is.
            while (node == last && (node & 1) == 0 && node > 0) {
                node >>= 1;
                last >>= 1;
            }
            var left = (node & 1) == 1;
            hash = left ? MerkleHash.node(beside, hash) : MerkleHash.node(hash, beside);
            steps.add(new ProofStep(HEX.formatHex(beside), left, HEX.formatHex(hash)));
            node >>= 1;
            last >>= 1;
        }
        return steps;
    }
}
