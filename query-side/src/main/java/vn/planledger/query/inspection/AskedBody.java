package vn.planledger.query.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A body that was asked to explain, and what it answered.
 *
 * @param request its number within the inspection
 * @param events numbers of the events it is asked about
 * @param number of the event
 */
public record AskedBody(
        int request,
        String body,
        String question,
        List<Long> events,
        LocalDate lastOn,
        LocalDate on,
        String by,
        long number,
        List<Explanation> answers) {

    /** Whether the last day passed without an answer. */
    public boolean missedOn(LocalDate today) {
        return answers.isEmpty() ? today.isAfter(lastOn) : answers.get(0).late();
    }

    AskedBody answered(Explanation answer) {
        var more = Stream.concat(answers.stream(), Stream.of(answer)).toList();
        return new AskedBody(request, body, question, events, lastOn, on, by, number, more);
    }
}
