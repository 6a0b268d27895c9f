package vn.planledger.api.inspection;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.opinion.Scan;
import vn.planledger.query.inspection.AskedBody;
import vn.planledger.query.inspection.Explanation;

/**
 * A request for explanation and its answers.
 *
 * @param decision number of the decision of inspection
 * @param missed whether its last day passed without an answer
 */
record RequestAnswer(
        String inspection,
        String decision,
        int request,
        String body,
        String question,
        List<Long> events,
        LocalDate lastOn,
        boolean missed,
        List<Answer> answers) {

    /** @param evidence null for none */
    record Answer(String text, Evidence evidence, boolean late, LocalDate on, String by, long event) {

        static Answer of(Explanation answer) {
            return new Answer(
                    answer.text(),
                    Evidence.of(answer.evidence()),
                    answer.late(),
                    answer.on(),
                    answer.by(),
                    answer.number());
        }
    }

    record Evidence(String fileName, String mediaType, long size, String sha256) {

        static Evidence of(Scan scan) {
            return scan == null ? null : new Evidence(scan.fileName(), scan.mediaType(), scan.size(), scan.sha256());
        }
    }

    static RequestAnswer of(String inspection, String decision, AskedBody asked, LocalDate today) {
        return new RequestAnswer(
                inspection,
                decision,
                asked.request(),
                asked.body(),
                asked.question(),
                asked.events(),
                asked.lastOn(),
                asked.missedOn(today),
                asked.answers().stream().map(Answer::of).toList());
    }
}
