package vn.planledger.query.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.planledger.query.ledger.note.Checkpoint;
import vn.planledger.query.ledger.note.NoteKey;
import vn.planledger.query.ledger.tree.CompactRange;
import vn.planledger.query.ledger.tree.MerkleHash;
import vn.planledger.query.ledger.tree.MissingHashException;
import vn.planledger.query.ledger.tree.StoredHash;

/**
 * Seals what was added to a log: hashes it, has the database hash it again, compares, signs. Of several nodes one at a time
 * does so; an advisory lock is the lease, and a node that dies gives it back.
 */
public final class Sealer {

    /** Rows under one new checkpoint at most. */
    public static final int BATCH = 4096;

    private final DataSource database;
    private final LogSource source;
    private final NoteKey key;
    private final Keepsake keepsake;
    private final Clock clock;

    public Sealer(DataSource database, LogSource source, NoteKey key, Keepsake keepsake, Clock clock) {
        this.database = database;
        this.source = source;
        this.key = key;
        this.keepsake = keepsake;
        this.clock = clock;
    }

    public LogSource source() {
        return source;
    }

    /**
     * Seals the next rows, {@link #BATCH} at most.
     *
     * @return the new checkpoint; none where nothing was added, or another node is at it
     * @throws SealRefusedException if anything differs; then nothing is kept and nothing signed
     */
    public Optional<SealedCheckpoint> seal() {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var sealed = sealIn(connection);
                connection.commit();
                sealed.ifPresent(checkpoint -> keepsake.keep(checkpoint.note()));
                return sealed;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException lost) {
            throw new IllegalStateException("cannot seal " + source.log(), lost);
        }
    }

    private Optional<SealedCheckpoint> sealIn(Connection connection) {
        var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        try {
            return leased(client) ? sealWith(client) : Optional.empty();
        } catch (MissingHashException missing) {
            throw new SealRefusedException(Verdict.HASHES_ALTERED, source.last(client), missing);
        }
    }

    private Optional<SealedCheckpoint> sealWith(JdbcClient client) {
        var checkpoints = new Checkpoints(client, source.log());
        var newest = new Newest(key.verifier(), source.log(), keepsake).checked(client);
        long size = newest.map(SealedCheckpoint::size).orElse(0L);
        long last = source.last(client);
        if (last < size) {
            throw new SealRefusedException(Verdict.TRUNCATED, last + 1);
        }
        if (last == size) {
            return Optional.empty();
        }
        var sealed = sealAfter(size, newest, client);
        checkpoints.add(sealed);
        return Optional.of(sealed);
    }

    private SealedCheckpoint sealAfter(long size, Optional<SealedCheckpoint> newest, JdbcClient client) {
        var kept = new KeptHashes(client, source.log());
        var leaves = leaves(size, client);
        var range = CompactRange.of(size, kept);
        var added = new ArrayList<StoredHash>();
        var grown = range.append(leaves, added::add);
        var again = source.leavesByDatabase(size, size + leaves.size(), client);
        compare(size, leaves, again);
        var second = new SecondRoot(kept, size, again);
        if (newest.isPresent()
                && !Arrays.equals(second.root(size), newest.get().checkpoint().root())) {
            throw new SealRefusedException(Verdict.HASHES_ALTERED, size);
        }
        if (!Arrays.equals(second.root(grown.size()), grown.root())) {
            throw new SealRefusedException(Verdict.IMPLEMENTATIONS_DIFFER, size + 1);
        }
        NewHashes.add(source.log(), added, client);
        return signed(grown);
    }

    private List<byte[]> leaves(long size, JdbcClient client) {
        var leaves = new ArrayList<byte[]>();
        for (var entry : source.after(size, BATCH, client)) {
            if (entry.number() != size + leaves.size() + 1) {
                throw new SealRefusedException(Verdict.MISSING, size + leaves.size() + 1);
            }
            leaves.add(MerkleHash.leaf(entry.entry()));
        }
        if (leaves.isEmpty()) {
            throw new SealRefusedException(Verdict.MISSING, size + 1);
        }
        return leaves;
    }

    private static void compare(long size, List<byte[]> leaves, List<byte[]> again) {
        for (int at = 0; at < leaves.size(); at++) {
            if (at >= again.size() || !Arrays.equals(leaves.get(at), again.get(at))) {
                throw new SealRefusedException(Verdict.IMPLEMENTATIONS_DIFFER, size + at + 1);
            }
        }
    }

    private SealedCheckpoint signed(CompactRange grown) {
        var checkpoint = new Checkpoint(key.verifier().name(), grown.size(), grown.root());
        return new SealedCheckpoint(
                checkpoint, key.sign(checkpoint.text()), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private boolean leased(JdbcClient client) {
        return client.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param("ledger:" + source.log())
                .query(Boolean.class)
                .single();
    }
}
