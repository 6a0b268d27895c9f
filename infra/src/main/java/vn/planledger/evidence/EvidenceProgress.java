package vn.planledger.evidence;

import java.time.Instant;
import java.util.List;

/**
 * How far a bundle is, for the person who asked for it.
 *
 * @param done files written so far
 * @param total files there will be; 0 until that is known
 * @param size of the finished bundle in bytes; 0 before
 * @param cosigners names of the witnesses whose cosignatures it carries
 * @param refusal code of the refusal it failed with, and its parameters; null where there is none
 */
public record EvidenceProgress(
        String id,
        String plan,
        boolean documents,
        EvidenceState state,
        long done,
        long total,
        long size,
        String fileName,
        List<String> cosigners,
        Refused refusal,
        Instant startedAt) {

    /** Why it failed. */
    public record Refused(String code, List<Object> parameters) {}
}
