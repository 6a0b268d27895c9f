package vn.planledger.work;

import java.time.Instant;
import vn.planledger.command.shared.Refusal;

/**
 * A long work, as it is shown.
 *
 * @param startedBy name of who started it
 * @param endedAt null while it runs
 * @param result what came of it; null unless it is done
 * @param refusal why it failed, where that is one of ours; null otherwise
 */
public record WorkSeen(
        WorkState state,
        long done,
        long total,
        String startedBy,
        Instant startedAt,
        Instant endedAt,
        Object result,
        Refusal refusal) {

    public boolean isRunning() {
        return state == WorkState.RUNNING;
    }
}
