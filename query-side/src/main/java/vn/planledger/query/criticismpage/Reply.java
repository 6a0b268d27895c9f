package vn.planledger.query.criticismpage;

import java.time.LocalDate;
import vn.planledger.command.opinion.AnswerResult;

/**
 * What the planner replied to a recommendation (Law 75/2015 Art. 36(3)).
 *
 * @param change what was changed in the draft; null where nothing was
 * @param version of the draft in which it was changed; null where nothing was
 * @param happenedOn legal date
 * @param by name of the person who replied
 * @param organisation for which body
 * @param number of the event
 */
public record Reply(
        AnswerResult result,
        String reason,
        String change,
        String version,
        LocalDate happenedOn,
        String by,
        String organisation,
        long number) {}
