package vn.planledger.query.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.note.VerifierKey;
import vn.planledger.query.ledger.tree.CompactRange;
import vn.planledger.query.ledger.tree.MerkleHash;
import vn.planledger.query.ledger.tree.MissingHashException;
import vn.planledger.query.ledger.tree.StoredHash;

/** The tree grown again from the rows, and held against what was kept and signed of it. */
final class AuditWalk {

    private static final int STEP = 2048;

    private final JdbcClient database;
    private final LogSource source;
    private final VerifierKey key;
    private final KeptHashes kept;
    private final Checkpoints checkpoints;
    private CompactRange range = CompactRange.EMPTY;
    private long proved;

    AuditWalk(JdbcClient database, LogSource source, VerifierKey key) {
        this.database = database;
        this.source = source;
        this.key = key;
        this.kept = new KeptHashes(database, source.log());
        this.checkpoints = new Checkpoints(database, source.log());
    }

    long size() {
        return range.size();
    }

    /** Some rows further, and not beyond what is sealed. */
    void on(long sealed) {
        long from = range.size();
        int count = (int) Math.min(STEP, sealed - from);
        var leaves = rows(from, count, sealed);
        for (var checkpoint : checkpoints(from, from + count)) {
            grow(leaves.subList((int) (range.size() - from), (int) (checkpoint.size() - from)));
            signed(checkpoint);
        }
        grow(leaves.subList((int) (range.size() - from), count));
    }

    private List<byte[]> rows(long from, int count, long sealed) {
        var entries = source.after(from, count, database);
        var leaves = leaves(from, count);
        for (int at = 0; at < count; at++) {
            long number = from + at + 1;
            if (at >= entries.size() || entries.get(at).number() != number) {
                throw new SealRefusedException(gone(number, sealed), number);
            }
            if (!Arrays.equals(MerkleHash.leaf(entries.get(at).entry()), leaves.get(at))) {
                throw new SealRefusedException(new Displaced(database, source, kept, sealed).verdict(number), number);
            }
        }
        return leaves;
    }

    private Verdict gone(long number, long sealed) {
        return source.after(number, 1, database).stream().anyMatch(later -> later.number() <= sealed)
                ? Verdict.MISSING
                : Verdict.TRUNCATED;
    }

    private List<byte[]> leaves(long from, int count) {
        try {
            return kept.read(0, from, count);
        } catch (MissingHashException missing) {
            throw new SealRefusedException(Verdict.HASHES_ALTERED, firstMissing(from, count));
        }
    }

    private long firstMissing(long from, int count) {
        return database.sql("select min(n) from generate_series(?, ?) n where not exists (select 1 from ledger_hash"
                        + " where log = ? and level = 0 and position = n - 1)")
                .params(from + 1, from + count, source.log())
                .query(Long.class)
                .single();
    }

    private void grow(List<byte[]> leaves) {
        var hashes = new ArrayList<StoredHash>();
        range = range.append(leaves, hashes::add);
        hashes.stream().filter(hash -> hash.level() > 0).forEach(this::keptAbove);
    }

    private void keptAbove(StoredHash hash) {
        long last = hash.position() + 1 << Byte.SIZE * hash.level();
        try {
            if (!Arrays.equals(kept.read(hash.level(), hash.position(), 1).get(0), hash.hash())) {
                throw new SealRefusedException(Verdict.HASHES_ALTERED, last);
            }
        } catch (MissingHashException missing) {
            throw new SealRefusedException(Verdict.HASHES_ALTERED, last);
        }
    }

    private List<SealedCheckpoint> checkpoints(long from, long to) {
        return checkpoints.after(from, STEP).stream()
                .filter(checkpoint -> checkpoint.size() <= to)
                .toList();
    }

    /** A good signature over another root says that a row was changed together with every kept hash above it. */
    private void signed(SealedCheckpoint sealed) {
        if (!sealed.note().signedBy(key) || !sealed.checkpoint().origin().equals(key.name())) {
            throw new SealRefusedException(Verdict.CHECKPOINT_FORGED, sealed.size());
        }
        if (!Arrays.equals(sealed.checkpoint().root(), range.root())) {
            throw new SealRefusedException(Verdict.ALTERED, proved + 1);
        }
        proved = sealed.size();
    }
}
