package vn.planledger.api.admin;

import java.time.Instant;
import vn.planledger.rebuild.Rebuilt;
import vn.planledger.work.WorkSeen;
import vn.planledger.work.WorkState;

/**
 * How a rebuild stands.
 *
 * @param done events told so far
 * @param total events of the record
 * @param result what it found; null unless it is done
 * @param refusal code of why it failed, where that is one of ours; null otherwise
 */
record RebuildAnswer(
        WorkState state,
        long done,
        long total,
        String startedBy,
        Instant startedAt,
        Instant endedAt,
        Rebuilt result,
        String refusal) {

    static RebuildAnswer of(WorkSeen seen) {
        return new RebuildAnswer(
                seen.state(),
                seen.done(),
                seen.total(),
                seen.startedBy(),
                seen.startedAt(),
                seen.endedAt(),
                (Rebuilt) seen.result(),
                seen.refusal() == null ? null : seen.refusal().code());
    }
}
