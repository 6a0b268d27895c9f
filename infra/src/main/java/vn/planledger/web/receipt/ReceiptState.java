package vn.planledger.web.receipt;

import vn.planledger.edge.OpinionStory.Story;
import vn.planledger.query.consultationpage.Opinion;

/** How far an opinion has come. */
enum ReceiptState {
    /** At least one point waits for its answer. */
    WAITING,
    /** Every point is answered, and the answers wait to be published. */
    ANSWERED,
    PUBLISHED,
    /** The phase it was about is approved. */
    DECIDED;

    static ReceiptState of(Opinion opinion, Story story) {
        if (story.points().stream().anyMatch(point -> point.result() == null)) {
            return opinion.unanswered() > 0 ? WAITING : ANSWERED;
        }
        return story.decision() == null ? PUBLISHED : DECIDED;
    }
}
