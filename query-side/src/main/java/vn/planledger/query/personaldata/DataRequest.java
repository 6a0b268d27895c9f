package vn.planledger.query.personaldata;

import java.time.Instant;
import java.time.LocalDate;
import vn.planledger.command.personaldata.DataRequestKind;
import vn.planledger.command.personaldata.RefusalGround;

/**
 * What somebody asked about his or her personal data and what was decided.
 *
 * @param answerBy last day of the first answer; null where the calendar did not reach so far
 * @param article that sets this day
 * @param verified whether that article was read in its source
 * @param ground why it was refused; null where it was not, as are the next two
 * @param groundArticle that sets limits to the right
 * @param subscriptions how many subscriptions ended with an erasure
 * @param decidedOn null while it waits, as is {@code decidedBy}
 * @param late whether the answer came after the last day
 * @param requestedNumber of the event that recorded the request
 * @param number of its last event
 */
public record DataRequest(
        String id,
        String opinion,
        String plan,
        DataRequestKind kind,
        LocalDate askedOn,
        LocalDate answerBy,
        String article,
        boolean verified,
        DataRequestState state,
        RefusalGround ground,
        String groundArticle,
        String reason,
        int subscriptions,
        LocalDate decidedOn,
        String decidedBy,
        boolean late,
        long requestedNumber,
        long number,
        Instant recordedAt) {

    public boolean waits() {
        return state == DataRequestState.WAITING;
    }

    /** Whether the first answer is owed and its last day is over. */
    public boolean overdueOn(LocalDate day) {
        return waits() && answerBy != null && day.isAfter(answerBy);
    }
}
