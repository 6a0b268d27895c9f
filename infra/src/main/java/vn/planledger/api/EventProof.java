package vn.planledger.api;

import java.util.HexFormat;
import java.util.List;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.ledger.Ledger;
import vn.planledger.query.ledger.entry.EventEntry;
import vn.planledger.query.ledger.tree.MerkleHash;

/**
 * That an event is in the ledger, for any program that follows RFC 9162 section 2.1.3.2.
 *
 * @param entry the entry of {@code docs/ledger.md}, lower-case hex
 * @param leaf its hash, lower-case hex
 * @param index the leaf's place in the tree, from 0
 * @param path hashes beside the way to the root, lowest first, lower-case hex
 * @param checkpoint the signed note with the root
 */
record EventProof(long number, String entry, String leaf, long index, List<String> path, String checkpoint) {

    private static final HexFormat HEX = HexFormat.of();

    /** @throws Refusal {@code audit.not-sealed} where the event waits for the next checkpoint */
    static EventProof of(EventRow event, Ledger ledger) {
        var newest = ledger.newest()
                .filter(checkpoint -> checkpoint.size() >= event.number())
                .orElseThrow(() -> Refusal.notFound("audit.not-sealed", event.number()));
        var entry = EventEntry.of(event);
        var index = event.number() - 1;
        return new EventProof(
                event.number(),
                HEX.formatHex(entry),
                HEX.formatHex(MerkleHash.leaf(entry)),
                index,
                ledger.inclusion(index, newest.size()).stream()
                        .map(HEX::formatHex)
                        .toList(),
                newest.note().toString());
    }
}
