package vn.planledger.query.synopsis;

import java.time.Instant;
import java.time.LocalDate;
import vn.planledger.command.opinion.AnswerResult;

/**
 * A wording that a body answers like points with.
 *
 * @param organisation whose it is
 * @param change what is changed in the draft; null where nothing is
 * @param retiredOn since when it is offered no more; null while it is
 * @param number of its last event
 */
public record AnswerTemplate(
        String id,
        String organisation,
        String title,
        AnswerResult result,
        String reason,
        String change,
        LocalDate retiredOn,
        long number,
        Instant recordedAt) {}
