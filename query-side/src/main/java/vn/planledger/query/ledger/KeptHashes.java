package vn.planledger.query.ledger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.tree.HashReader;
import vn.planledger.query.ledger.tree.MissingHashException;

/** The hashes of a log in {@code ledger_hash}. */
record KeptHashes(JdbcClient database, String log) implements HashReader {

    private static final String SELECT = "select hash from ledger_hash where log = ? and level = ?"
            + " and position >= ? and position < ? order by position";

    @Override
    public List<byte[]> read(int level, long from, int count) {
        var hashes = database.sql(SELECT)
                .params(log, level, from, from + count)
                .query(byte[].class)
                .list();
        if (hashes.size() != count) {
            throw new MissingHashException(level, from, count, hashes.size());
        }
        return hashes;
    }
}
