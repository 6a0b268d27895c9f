package vn.planledger.query.ledger;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.tree.ConsistencyProof;
import vn.planledger.query.ledger.tree.HashReader;
import vn.planledger.query.ledger.tree.InclusionProof;

/** A sealed log as everybody may read it: checkpoints, tiles and proofs. Nothing that is not sealed yet is given. */
public final class Ledger {

    /** Hashes of a full tile. */
    public static final int TILE_WIDTH = 256;

    private final String log;
    private final HashReader hashes;
    private final Checkpoints checkpoints;

    /** @param log name of the log, such as {@code record} */
    public Ledger(DataSource database, String log) {
        this.log = log;
        var client = JdbcClient.create(database);
        this.hashes = new KeptHashes(client, log);
        this.checkpoints = new Checkpoints(client, log);
    }

    public String log() {
        return log;
    }

    /** The newest checkpoint; none while nothing is sealed. */
    public Optional<SealedCheckpoint> newest() {
        return checkpoints.newest();
    }

    /**
     * The checkpoint of a tree of that size.
     *
     * @throws NoSuchElementException if none was signed at that size
     */
    public SealedCheckpoint at(long size) {
        return checkpoints.at(size).orElseThrow();
    }

    /** Checkpoints with more leaves than that, smallest first. */
    public List<SealedCheckpoint> after(long size, int limit) {
        return checkpoints.after(size, limit);
    }

    /**
     * Proof that a leaf is in the tree of a size, lowest hash first.
     *
     * @param index number of the row minus one
     * @throws NoSuchElementException if so much is not sealed or there is no such leaf
     */
    public List<byte[]> inclusion(long index, long size) {
        sealed(size);
        if (index < 0 || index >= size) {
            throw new NoSuchElementException("leaf " + index + " of " + size);
        }
        return InclusionProof.of(hashes, index, size);
    }

    /**
     * Proof that the larger tree begins with the smaller one.
     *
     * @throws NoSuchElementException if so much is not sealed or the first is larger
     */
    public List<byte[]> consistency(long from, long to) {
        sealed(to);
        if (from < 0 || from > to) {
            throw new NoSuchElementException("from " + from + " to " + to);
        }
        return ConsistencyProof.of(hashes, from, to);
    }

    /**
     * Concatenated hashes of a tile (C2SP {@code tlog-tiles}).
     *
     * @param width 1 to 256
     * @throws NoSuchElementException if it holds a hash that is not sealed
     */
    public byte[] tile(int level, long tile, int width) {
        long covered = coveredByEach(level);
        if (width < 1 || width > TILE_WIDTH || tile < 0 || tile > sealedSize() / covered / TILE_WIDTH) {
            throw new NoSuchElementException("tile " + level + "/" + tile);
        }
        sealed((tile * TILE_WIDTH + width) * covered);
        var bytes = new ByteArrayOutputStream();
        hashes.read(level, tile * TILE_WIDTH, width).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    /** The sealed leaf hash at an index. */
    public Optional<byte[]> leaf(long index) {
        return index >= 0 && index < sealedSize()
                ? Optional.of(hashes.read(0, index, 1).get(0))
                : Optional.empty();
    }

    private static long coveredByEach(int level) {
        if (level < 0 || level >= Long.BYTES - 1) {
            throw new NoSuchElementException("level " + level);
        }
        return 1L << level * Byte.SIZE;
    }

    private long sealedSize() {
        return newest().map(SealedCheckpoint::size).orElse(0L);
    }

    private void sealed(long size) {
        if (size > sealedSize()) {
            throw new NoSuchElementException(size + " leaves are not sealed");
        }
    }
}
