package vn.planledger.query.ledger.entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.planledger.query.accesslog.AccessRow;

/** The entry of a row of the access log: every column of it, the content by its SHA-256. */
public final class AccessEntry {

    private static final byte FORM = 2;
    private static final int LENGTH = 1 + 2 * Long.BYTES + 32;

    private AccessEntry() {}

    /** The 49 bytes as {@code docs/ledger.md} has them. */
    public static byte[] of(AccessRow row) {
        return ByteBuffer.allocate(LENGTH)
                .put(FORM)
                .putLong(row.number())
                .putLong(micros(row.happenedAt()))
                .put(sha256(row.content()))
                .array();
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
