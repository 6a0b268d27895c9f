package vn.planledger.query.ledger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.tree.StoredHash;

/** Adds the hashes of a batch in one statement. */
final class NewHashes {

    private static final String INSERT = "insert into ledger_hash (log, level, position, hash)"
            + " select ?, * from unnest(?::smallint[], ?::bigint[], ?::bytea[])";

    private NewHashes() {}

    static void add(String log, List<StoredHash> added, JdbcClient database) {
        database.sql(INSERT)
                .params(
                        log,
                        added.stream().map(hash -> (short) hash.level()).toArray(Short[]::new),
                        added.stream().map(StoredHash::position).toArray(Long[]::new),
                        added.stream().map(StoredHash::hash).toArray(byte[][]::new))
                .update();
    }
}
