package vn.planledger.query.consultationpage;

import java.time.LocalDate;
import vn.planledger.command.opinion.AnswerResult;

/**
 * What the planner did with a point (Law 30/2009 Art. 20(4)).
 *
 * @param change what was changed in the draft; null where nothing was
 * @param version of the draft that shows the change; null where nothing was changed
 * @param happenedOn legal date
 * @param by name of the person who answered
 * @param organisation for which body
 * @param number of the event
 */
public record Answer(
        AnswerResult result,
        String reason,
        String change,
        String version,
        LocalDate happenedOn,
        String by,
        String organisation,
        long number) {}
