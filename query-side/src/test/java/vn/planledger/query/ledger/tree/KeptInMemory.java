package vn.planledger.query.ledger.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hashes that a growing tree keeps, in memory. */
final class KeptInMemory implements HashReader {

    private final Map<Integer, List<byte[]>> levels = new HashMap<>();
    private CompactRange range = CompactRange.EMPTY;

    static KeptInMemory of(List<byte[]> leaves) {
        var kept = new KeptInMemory();
        kept.append(leaves);
        return kept;
    }

    void append(List<byte[]> leaves) {
        range = range.append(leaves, this::keep);
    }

    private void keep(StoredHash hash) {
        var level = levels.computeIfAbsent(hash.level(), none -> new ArrayList<>());
        if (level.size() != hash.position()) {
            throw new AssertionError("level " + hash.level() + " goes on at " + level.size());
        }
        level.add(hash.hash());
    }

    CompactRange range() {
        return range;
    }

    @Override
    public List<byte[]> read(int level, long from, int count) {
        var there = levels.getOrDefault(level, List.of());
        if (from + count > there.size()) {
            throw new MissingHashException(level, from, count, (int) Math.max(0, there.size() - from));
        }
        return there.subList((int) from, (int) from + count);
    }
}
