package vn.planledger.synopsis;

import java.time.Instant;

/**
 * How far an export is.
 *
 * @param format such as {@code XLSX}
 * @param done lines written so far
 * @param total lines there will be, as well as is known; while it waits for its turn none is done
 * @param fileName for the person who takes it, in letters without marks
 * @param size of the file in bytes; 0 until it is done
 */
public record SynopsisExport(
        String id,
        String format,
        State state,
        long done,
        long total,
        String fileName,
        String mediaType,
        long size,
        Instant startedAt) {

    /** Where it stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }
}
