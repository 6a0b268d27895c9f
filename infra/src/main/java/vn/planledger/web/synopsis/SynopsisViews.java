package vn.planledger.web.synopsis;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.query.planpage.Approval;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.query.synopsis.SimilarPoints;
import vn.planledger.query.synopsis.Synopsis;
import vn.planledger.query.synopsis.SynopsisOverview;

/** Puts together the page of a synopsis. */
@Component
class SynopsisViews {

    private static final int POINTS = 50;
    private static final int GROUPS = 20;

    private final Synopsis synopsis;
    private final SynopsisOverview overview;
    private final SimilarPoints similar;
    private final PlanPages plans;
    private final ViewProgress views;

    SynopsisViews(
            Synopsis synopsis, SynopsisOverview overview, SimilarPoints similar, PlanPages plans, ViewProgress views) {
        this.synopsis = synopsis;
        this.overview = overview;
        this.similar = similar;
        this.plans = plans;
        this.views = views;
    }

    SynopsisView of(OrganisedRound round, SynopsisSearch search) {
        var filter = search.in(round.id());
        return new SynopsisView(
                round,
                overview.counts(round.id()),
                overview.choices(round.id()),
                similar.repeated(round.id(), GROUPS),
                search,
                synopsis.find(filter, search.pageNumber(), POINTS),
                synopsis.find(filter.unanswered(), 0, 1).total(),
                decisions(round),
                views.position());
    }

    private List<Approval> decisions(OrganisedRound round) {
        return plans.byId(round.plan()).stream()
                .flatMap(plan -> plan.approvals().stream())
                .filter(approval -> approval.phase() == round.round().phase())
                .toList();
    }
}
