package vn.planledger.web.front;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.criticism.Heading;
import vn.planledger.edge.CriticisedPlan;
import vn.planledger.edge.GivenArea;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OwnCriticisms;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.criticismpage.FollowedRecommendation;
import vn.planledger.query.shared.ViewProgress;

/** Puts together the page of a criticism. */
@Component
class CriticismPages {

    private final OwnCriticisms criticisms;
    private final CriticisedPlan.Finder plans;
    private final CriticismActs acts;
    private final ViewProgress views;
    private final LegalToday today;

    CriticismPages(
            OwnCriticisms criticisms,
            CriticisedPlan.Finder plans,
            CriticismActs acts,
            ViewProgress views,
            LegalToday today) {
        this.criticisms = criticisms;
        this.plans = plans;
        this.acts = acts;
        this.views = views;
        this.today = today;
    }

    CriticismPage of(Criticism criticism) {
        var base = base(criticism);
        return new CriticismPage(
                criticism,
                plans.of(criticism),
                base,
                criticisms.isOfMyCommittee(criticism),
                ChronoUnit.DAYS.between(today.get(), criticism.plannedSubmissionOn()),
                acts.now(criticism, base),
                headings(criticism, base),
                views.position());
    }

    /** Where the page of a criticism lies for this reader. */
    String base(Criticism criticism) {
        return criticisms.isOfMyCommittee(criticism)
                ? "/front/" + criticism.id()
                : "/plans/" + criticism.plan() + "/criticisms/" + criticism.id();
    }

    CriticismPage.Said said(FollowedRecommendation recommendation, Criticism criticism) {
        return new CriticismPage.Said(
                recommendation,
                recommendation.area() == null ? null : GivenArea.toText(recommendation.area()),
                acts.with(recommendation, criticism, base(criticism)));
    }

    private List<CriticismPage.Under> headings(Criticism criticism, String base) {
        var drafting = acts.whyNot(criticism, CriticismAct.DRAFT).isEmpty();
        return Arrays.stream(Heading.values())
                .map(heading -> under(heading, criticism, drafting ? add(heading, base) : null))
                .filter(under -> drafting || !under.recommendations().isEmpty())
                .toList();
    }

    private CriticismPage.Under under(Heading heading, Criticism criticism, String add) {
        var recommendations = criticism.recommendations().stream()
                .filter(each -> each.heading() == heading)
                .map(each -> said(each, criticism))
                .toList();
        return new CriticismPage.Under(heading, recommendations, add);
    }

    private static String add(Heading heading, String base) {
        return base + "/" + CriticismAct.DRAFT.path() + "?heading=" + heading;
    }
}
