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
import vn.planledger.web.round.RoundSide;

/** Puts together the page of a round. */
@Component
class ConsultationPages {

    /**
     * @param documents of the phase the round is about
     * @param giving whether this person can give an opinion now
     * @param side what officers and invited bodies see and can do
     */
    record View(
            Consultation round,
            String title,
            List<WindowLine> windows,
            List<PlanDocument> documents,
            Page<Opinion> opinions,
            GivingOpinions.Answer giving,
            RoundSide side,
            ViewPosition position) {}

    private static final int OPINIONS = 20;

    private final Consultations consultations;
    private final PlanPages plans;
    private final ViewProgress views;
    private final GivingOpinions giving;
    private final RoundSide.Maker sides;
    private final LegalToday today;

    ConsultationPages(
            Consultations consultations,
            PlanPages plans,
            ViewProgress views,
            GivingOpinions giving,
            RoundSide.Maker sides,
            LegalToday today) {
        this.consultations = consultations;
        this.plans = plans;
        this.views = views;
        this.giving = giving;
        this.sides = sides;
        this.today = today;
    }

    View of(ConsultationId id, int page) {
        var round = consultations.byId(id).orElseThrow(() -> Refusal.notFound("consultation.unknown", id.value()));
        var plan =
                plans.byId(new PlanId(round.plan())).orElseThrow(() -> Refusal.notFound("plan.unknown", round.plan()));
        var day = today.get();
        var opinions = consultations.opinions(id, page, OPINIONS);
        return new View(
                round,
                plan.header().title(),
                round.windows().stream()
                        .map(window -> WindowLine.of(window, day))
                        .toList(),
                plan.documents().stream()
                        .filter(document -> document.phase() == round.phase())
                        .toList(),
                opinions,
                giving.in(round),
                sides.of(round, opinions.items()),
                views.position());
    }
}
