package vn.planledger.web.synopsis;

import java.util.List;
import java.util.UUID;
import vn.planledger.query.planpage.Approval;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.ViewPosition;
import vn.planledger.query.synopsis.LikePoints;
import vn.planledger.query.synopsis.SynopsisChoices;
import vn.planledger.query.synopsis.SynopsisCounts;
import vn.planledger.query.synopsis.SynopsisPoint;

/**
 * What the page of a synopsis shows.
 *
 * @param repeated texts that were sent more than once
 * @param waiting how many of the points found wait for an answer
 * @param decisions that approved the phase the round is about
 */
record SynopsisView(
        OrganisedRound of,
        SynopsisCounts counts,
        SynopsisChoices choices,
        List<LikePoints> repeated,
        SynopsisSearch search,
        Page<SynopsisPoint> points,
        long waiting,
        List<Approval> decisions,
        ViewPosition position) {

    /** Whether the person at the page answers the points. */
    public boolean mayAnswer() {
        return of.organiser() != null;
    }

    /** Names the attempt of the export form on this page: sent twice, it is one export. */
    public String attempt() {
        return UUID.randomUUID().toString();
    }
}
