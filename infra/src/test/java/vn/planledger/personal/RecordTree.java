package vn.planledger.personal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.entry.EventSource;
import vn.planledger.query.ledger.tree.CompactRange;
import vn.planledger.query.ledger.tree.HashReader;
import vn.planledger.query.ledger.tree.InclusionProof;
import vn.planledger.query.ledger.tree.MerkleHash;

/** The tree over the record as it stands at this moment, made anew from its rows. */
public final class RecordTree implements HashReader {

    private final Map<Integer, List<byte[]>> levels = new HashMap<>();
    private final CompactRange range;

    private RecordTree(List<byte[]> leaves) {
        range = CompactRange.EMPTY.append(
                leaves,
                hash -> levels.computeIfAbsent(hash.level(), none -> new ArrayList<>())
                        .add(hash.hash()));
    }

    public static RecordTree of(ApplicationContext application) {
        var database = JdbcClient.create(application.getBean(DataSource.class));
        var rows = new EventSource().after(0, Integer.MAX_VALUE, database);
        return new RecordTree(
                rows.stream().map(row -> MerkleHash.leaf(row.entry())).toList());
    }

    public long size() {
        return range.size();
    }

    /** Whether every row of the earlier tree is still proven under its root by what the record holds now. */
    public boolean provesAllOf(RecordTree earlier) {
        var root = earlier.range.root();
        return LongStream.range(0, earlier.size()).allMatch(index -> {
            var proof = InclusionProof.of(this, index, earlier.size());
            return InclusionProof.verify(read(0, index, 1).get(0), index, earlier.size(), proof, root);
        });
    }

    @Override
    public List<byte[]> read(int level, long from, int count) {
        return levels.get(level).subList((int) from, (int) from + count);
    }
}
