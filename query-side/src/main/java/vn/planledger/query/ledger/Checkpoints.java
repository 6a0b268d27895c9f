package vn.planledger.query.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.note.MalformedNoteException;

/** The checkpoints of a log in {@code ledger_checkpoint}. */
record Checkpoints(JdbcClient database, String log) {

    private static final String SELECT = "select size, root, note, sealed_at from ledger_checkpoint where log = ?";

    Optional<SealedCheckpoint> newest() {
        return database.sql(SELECT + " order by size desc limit 1")
                .param(log)
                .query(Checkpoints::row)
                .optional();
    }

    Optional<SealedCheckpoint> at(long size) {
        return database.sql(SELECT + " and size = ?")
                .params(log, size)
                .query(Checkpoints::row)
                .optional();
    }

    List<SealedCheckpoint> after(long size, int limit) {
        return database.sql(SELECT + " and size > ? order by size limit ?")
                .params(log, size, limit)
                .query(Checkpoints::row)
                .list();
    }

    void add(SealedCheckpoint sealed) {
        database.sql("insert into ledger_checkpoint (log, size, root, note, sealed_at) values (?, ?, ?, ?, ?)")
                .params(
                        log,
                        sealed.size(),
                        sealed.checkpoint().root(),
                        sealed.note().toString(),
                        sealed.sealedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @throws SealRefusedException if the note is none, or not that of its row */
    private static SealedCheckpoint row(ResultSet row, int index) throws SQLException {
        long size = row.getLong("size");
        try {
            var sealed = SealedCheckpoint.of(
                    row.getString("note"),
                    row.getObject("sealed_at", OffsetDateTime.class).toInstant());
            if (sealed.size() == size && Arrays.equals(sealed.checkpoint().root(), row.getBytes("root"))) {
                return sealed;
            }
        } catch (MalformedNoteException forged) {
            throw new SealRefusedException(Verdict.CHECKPOINT_FORGED, size, forged);
        }
        throw new SealRefusedException(Verdict.CHECKPOINT_FORGED, size);
    }
}
