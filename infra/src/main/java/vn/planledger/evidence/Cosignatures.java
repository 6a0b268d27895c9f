package vn.planledger.evidence;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.note.SignatureLine;

/** The cosignatures of one log's checkpoints, as they were received and checked. */
final class Cosignatures {

    private final JdbcClient database;
    private final String log;

    Cosignatures(DataSource database, String log) {
        this.database = JdbcClient.create(database);
        this.log = log;
    }

    /** Names of the witnesses that cosigned the newest checkpoint that any of them did. */
    List<String> newestBy() {
        return database.sql("select witness from ledger_cosignature where log = :log and size ="
                        + " (select max(size) from ledger_cosignature where log = :log)")
                .param("log", log)
                .query(String.class)
                .list();
    }

    /** Size of the smallest checkpoint of at least {@code size} that all of them cosigned. */
    Optional<Long> firstFrom(long size, List<String> witnesses) {
        return database.sql("select size from ledger_cosignature where log = :log and size >= :size and"
                        + " witness in (:witnesses) group by size having count(*) = :count order by size limit 1")
                .param("log", log)
                .param("size", size)
                .param("witnesses", witnesses)
                .param("count", witnesses.size())
                .query(Long.class)
                .optional();
    }

    SignatureLine line(long size, String witness) {
        return database.sql("select line from ledger_cosignature where log = ? and size = ? and witness = ?")
                .params(log, size, witness)
                .query((row, index) -> SignatureLine.parse(row.getString("line").strip()))
                .single();
    }
}
