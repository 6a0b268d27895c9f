package vn.planledger.synopsis;

import java.time.LocalDate;

/**
 * One point of an opinion and what became of it, in words ready to be shown.
 *
 * @param opinion number of the opinion
 * @param n number of the point in it, from 1
 * @param from who gave it, as it may be published
 * @param channel how it came
 * @param received legal date
 * @param late whether it came after the window closed
 * @param identical how many opinions say the very same, this one included
 * @param point the text of the point
 * @param tag its topic, or null
 * @param result or null while the point is unanswered, as are all that follow
 * @param change what was changed, or null
 * @param version of the documents that has the change, or null
 */
public record SynopsisLine(
        String opinion,
        int n,
        String from,
        String group,
        String channel,
        LocalDate received,
        boolean late,
        int identical,
        String point,
        String tag,
        String result,
        String reason,
        String change,
        String version,
        String answeredBy,
        LocalDate answeredOn) {}
