package vn.planledger.query.ledger.entry;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.planledger.query.audit.EventRow;

/** The entry of an event in the ledger: every column of its row, payload and metadata by their SHA-256. */
public final class EventEntry {

    private static final int FORM = 1;
    private static final int ABSENT = 0;
    private static final int PRESENT = 1;
    private static final int MAX_TEXT = 0xFFFF;

    private EventEntry() {}

    /** The entry byte by byte as {@code docs/ledger.md} has it; a few hundred bytes. */
    public static byte[] of(EventRow row) {
        var bytes = new ByteArrayOutputStream(320);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeLong(row.number());
            text(out, row.stream());
            out.writeLong(row.sequence());
            text(out, row.streamType());
            text(out, row.eventId());
            text(out, row.type());
            revision(out, row.revision());
            out.writeLong(micros(row.recordedAt()));
            out.write(sha256(row.payload()));
            out.write(sha256(row.metadata()));
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    private static void revision(DataOutputStream out, String revision) throws IOException {
        out.writeByte(revision == null ? ABSENT : PRESENT);
        if (revision != null) {
            text(out, revision);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MAX_TEXT) {
            throw new IllegalArgumentException("a column of an event longer than " + MAX_TEXT + " bytes");
        }
        out.writeShort(bytes.length);
        out.write(bytes);
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
