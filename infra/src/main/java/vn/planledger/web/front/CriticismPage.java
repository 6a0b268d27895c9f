package vn.planledger.web.front;

import java.util.List;
import vn.planledger.command.criticism.Heading;
import vn.planledger.edge.CriticisedPlan;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.criticismpage.FollowedRecommendation;
import vn.planledger.query.shared.ViewPosition;

/**
 * What the page of a criticism shows.
 *
 * @param base where the page lies for this reader, and its acts below it
 * @param ours whether the reader belongs to the committee that writes it
 * @param daysLeft until the planned day
 * @param headings those that have recommendations; all five while they may be drafted
 */
record CriticismPage(
        Criticism criticism,
        CriticisedPlan plan,
        String base,
        boolean ours,
        long daysLeft,
        List<CriticismActs.Line> now,
        List<Under> headings,
        ViewPosition position) {

    /** @param add where one more is drafted, or null */
    record Under(Heading heading, List<Said> recommendations, String add) {}

    /**
     * @param area the place as people write it, or null
     * @param acts what the reader may do with it
     */
    record Said(FollowedRecommendation said, String area, List<CriticismActs.Line> acts) {}
}
