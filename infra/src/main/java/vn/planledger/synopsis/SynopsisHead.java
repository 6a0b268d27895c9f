package vn.planledger.synopsis;

import java.time.Instant;
import java.util.List;

/**
 * What the synopsis is about, in words ready to be shown.
 *
 * @param windows when each group was asked, one sentence per group
 * @param forms in which opinions were taken
 * @param counts how many points had each result
 * @param event number of the last event that the lines contain
 * @param recordedAt when that event was recorded
 * @param link address of the page that shows the same
 */
public record SynopsisHead(
        String plan,
        String phase,
        int round,
        List<String> windows,
        List<String> forms,
        List<Count> counts,
        long event,
        Instant recordedAt,
        String link) {

    /** How many points had a result; the result in words. */
    public record Count(String result, long points) {}
}
