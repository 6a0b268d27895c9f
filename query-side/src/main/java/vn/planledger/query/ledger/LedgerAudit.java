package vn.planledger.query.ledger;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.note.Checkpoint;
import vn.planledger.query.ledger.note.VerifierKey;

/**
 * Reads a whole log again and compares it with what was sealed: row by row, hash by hash, checkpoint by checkpoint. It stops at
 * the first that is not as it was.
 */
public final class LedgerAudit {

    private final JdbcClient database;
    private final LogSource source;
    private final VerifierKey key;
    private final Keepsake keepsake;

    public LedgerAudit(DataSource database, LogSource source, VerifierKey key, Keepsake keepsake) {
        this.database = JdbcClient.create(database);
        this.source = source;
        this.key = key;
        this.keepsake = keepsake;
    }

    /**
     * Compares everything up to the newest checkpoint.
     *
     * @param progress told how many rows have been compared
     * @return empty where every row, hash and signature is as it was sealed
     */
    public Optional<Difference> run(LongConsumer progress) {
        try {
            compare(progress);
            return Optional.empty();
        } catch (SealRefusedException found) {
            return Optional.of(new Difference(found.verdict(), found.number()));
        }
    }

    private void compare(LongConsumer progress) {
        long size = newestSize();
        notRolledBack(size);
        var walk = new AuditWalk(database, source, key);
        while (walk.size() < size) {
            walk.on(size);
            progress.accept(walk.size());
        }
        long last = source.last(database);
        if (last < size) {
            throw new SealRefusedException(Verdict.TRUNCATED, last + 1);
        }
        source.neverNumbered(database).ifPresent(number -> {
            throw new SealRefusedException(Verdict.EXTRA, number);
        });
    }

    /** The checkpoint that is kept outside the database must be one of those inside. */
    private void notRolledBack(long size) {
        var outside = keepsake.read().filter(note -> note.signedBy(key)).map(note -> Checkpoint.parse(note.text()));
        if (outside.isPresent() && !isInside(outside.get())) {
            throw new SealRefusedException(
                    Verdict.ROLLED_BACK, Math.min(size + 1, outside.get().size()));
        }
    }

    private boolean isInside(Checkpoint outside) {
        return new Checkpoints(database, source.log())
                .at(outside.size())
                .filter(inside -> Arrays.equals(inside.checkpoint().root(), outside.root()))
                .isPresent();
    }

    private long newestSize() {
        return new Checkpoints(database, source.log())
                .newest()
                .map(SealedCheckpoint::size)
                .orElse(0L);
    }
}
