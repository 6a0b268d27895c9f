package vn.planledger.query.ledger.witness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.SealedCheckpoint;
import vn.planledger.query.ledger.note.Checkpoint;
import vn.planledger.query.ledger.note.SignatureLine;
import vn.planledger.query.ledger.note.SignedNote;
import vn.planledger.query.ledger.note.VerifierKey;

/** The cosignatures under the checkpoints of every log, in {@code ledger_cosignature}. */
public final class Cosignatures {

    private final JdbcClient database;

    public Cosignatures(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** Under one checkpoint, in the order they came. */
    public List<SignatureLine> of(String log, long size) {
        return database
                .sql("select line from ledger_cosignature where log = ? and size = ? order by received_at, witness")
                .params(log, size)
                .query(String.class)
                .list()
                .stream()
                .map(SignatureLine::parse)
                .toList();
    }

    /** The largest checkpoint that any witness cosigned, with its log's signature alone. */
    public Optional<SealedCheckpoint> newest(String log) {
        return database.sql("""
                        select note, sealed_at from ledger_checkpoint join ledger_cosignature using (log, size)
                        where log = ? order by size desc limit 1
                        """).param(log).query(Cosignatures::sealed).optional();
    }

    /** Size of the largest checkpoint that this witness cosigned; 0 while there is none. */
    public long newest(String log, VerifierKey witness) {
        return database.sql("select coalesce(max(size), 0) from ledger_cosignature where log = ? and witness = ?")
                .params(log, witness.toString())
                .query(Long.class)
                .single();
    }

    /**
     * Keeps a line that was verified. Of two nodes that asked at once the first is kept.
     *
     * @param at when it came
     */
    public void keep(String log, long size, VerifierKey witness, SignatureLine line, Instant at) {
        database.sql("insert into ledger_cosignature (log, size, witness, line, received_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(log, size, witness.toString(), line.toString(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SealedCheckpoint sealed(ResultSet row, int index) throws SQLException {
        var note = SignedNote.parse(row.getString("note"));
        var sealedAt = row.getObject("sealed_at", OffsetDateTime.class).toInstant();
        return new SealedCheckpoint(Checkpoint.parse(note.text()), note, sealedAt);
    }
}
