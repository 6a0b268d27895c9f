package vn.planledger.query.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.tree.MerkleHash;

/** What became of a row that is not what was sealed: another number in its entry, and the sealed hash, tell where it went. */
record Displaced(JdbcClient database, LogSource source, KeptHashes kept, long sealed) {

    private static final int STEP = 2048;

    Verdict verdict(long number) {
        if (isNow(number, number + 1)) {
            return isNow(number + 1, number) ? Verdict.REORDERED : Verdict.MISSING;
        }
        if (isNow(number + 1, number)) {
            return Verdict.EXTRA;
        }
        return isElsewhere(number) ? Verdict.REORDERED : Verdict.ALTERED;
    }

    /** Whether the row that has a number now was sealed under another. */
    private boolean isNow(long number, long sealedAs) {
        return sealedAs <= sealed
                && source.after(number - 1, 1, database).stream()
                        .anyMatch(row -> row.number() == number && was(row, sealedAs, leaf(sealedAs)));
    }

    private boolean isElsewhere(long number) {
        var leaf = leaf(number);
        long from = 0;
        List<LogEntry> rows;
        do {
            rows = source.after(from, STEP, database);
            if (rows.stream().anyMatch(row -> was(row, number, leaf))) {
                return true;
            }
            from = rows.isEmpty() ? from : rows.get(rows.size() - 1).number();
        } while (!rows.isEmpty());
        return false;
    }

    private byte[] leaf(long number) {
        return kept.read(0, number - 1, 1).get(0);
    }

    /** Every entry begins with one byte of form and eight of number. */
    private static boolean was(LogEntry row, long number, byte[] leaf) {
        var entry = row.entry().clone();
        ByteBuffer.wrap(entry).putLong(1, number);
        return Arrays.equals(MerkleHash.leaf(entry), leaf);
    }
}
