package vn.planledger.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.query.planpage.PlanDocument;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.ViewPosition;
import vn.planledger.query.shared.ViewProgress;

/** Puts together the page of a round. */
@Component
class ConsultationPages {

    /**
     * @param documents of the phase the round is about
     * @param giving whether this person can give an opinion now
     */
    record View(
            Consultation round,
            String title,
            List<WindowLine> windows,
            List<PlanDocument> documents,
            Page<Opinion> opinions,
            GivingOpinions.Answer giving,
            ViewPosition position) {}

    private static final int OPINIONS = 20;

    private final Consultations consultations;
    private final PlanPages plans;
    private final ViewProgress views;
    private final GivingOpinions giving;
    private final LegalToday today;

    ConsultationPages(
            Consultations consultations, PlanPages plans, ViewProgress views, GivingOpinions giving, LegalToday today) {
        this.consultations = consultations;
        this.plans = plans;
        this.views = views;
        this.giving = giving;
        this.today = today;
    }

    View of(ConsultationId id, int page) {
        var round = consultations.byId(id).orElseThrow(() -> Refusal.notFound("consultation.unknown", id.value()));
        var plan =
                plans.byId(new PlanId(round.plan())).orElseThrow(() -> Refusal.notFound("plan.unknown", round.plan()));
        var day = today.get();
        return new View(
                round,
                plan.header().title(),
                round.windows().stream()
                        .map(window -> WindowLine.of(window, day))
                        .toList(),
                plan.documents().stream()
                        .filter(document -> document.phase() == round.phase())
                        .toList(),
                consultations.opinions(id, page, OPINIONS),
                giving.in(round),
                views.position());
    }
}
