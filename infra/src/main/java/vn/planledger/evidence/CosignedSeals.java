package vn.planledger.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.note.SignatureLine;
import vn.planledger.query.ledger.note.VerifierKey;

/** The cosignatures of one log's checkpoints, as they were received and checked. */
final class CosignedSeals {

    private final JdbcClient database;
    private final String log;

    CosignedSeals(DataSource database, String log) {
        this.database = JdbcClient.create(database);
        this.log = log;
    }

    /** Keys of the witnesses that cosigned the newest checkpoint that any of them did. */
    Set<VerifierKey> newestBy() {
        return database.sql("select witness from ledger_cosignature where log = :log and size ="
                        + " (select max(size) from ledger_cosignature where log = :log)")
                .param("log", log)
                .query((row, index) -> VerifierKey.parse(row.getString("witness")))
                .set();
    }

    /** Size of the smallest checkpoint of at least {@code size} that all of them cosigned. */
    Optional<Long> firstFrom(long size, List<VerifierKey> witnesses) {
        return database.sql("select size from ledger_cosignature where log = :log and size >= :size and"
                        + " witness in (:witnesses) group by size having count(*) = :count order by size limit 1")
                .param("log", log)
                .param("size", size)
                .param(
                        "witnesses",
                        witnesses.stream().map(VerifierKey::toString).toList())
                .param("count", witnesses.size())
                .query(Long.class)
                .optional();
    }

    SignatureLine line(long size, VerifierKey witness) {
        return database.sql("select line from ledger_cosignature where log = ? and size = ? and witness = ?")
                .params(log, size, witness.toString())
                .query((row, index) -> SignatureLine.parse(row.getString("line").strip()))
                .single();
    }
}
