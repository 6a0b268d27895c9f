package vn.planledger.web.citizen;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.Window;
import vn.planledger.query.planpage.PlanDocument;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.shared.ViewPosition;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.web.GivingOpinions;
import vn.planledger.web.WindowLine;

/** What everybody may see of a round: its windows, its notice and its documents; no opinion before it is published. */
@Component
public final class PublicRounds {

    /** @param documents what was put to consultation */
    public record View(
            Consultation round,
            PlanPage plan,
            List<WindowLine> windows,
            List<PlanDocument> documents,
            GivingOpinions.Answer giving,
            ViewPosition position) {}

    private final Consultations consultations;
    private final PlanPages plans;
    private final GivingOpinions giving;
    private final ViewProgress views;
    private final LegalToday today;

    PublicRounds(
            Consultations consultations, PlanPages plans, GivingOpinions giving, ViewProgress views, LegalToday today) {
        this.consultations = consultations;
        this.plans = plans;
        this.giving = giving;
        this.views = views;
        this.today = today;
    }

    /** @throws Refusal {@code consultation.unknown} */
    public View of(ConsultationId id) {
        var round = find(id);
        var plan = planOf(round);
        var day = today.get();
        var windows = round.windows().stream()
                .filter(window -> window.group().givesOpinions())
                .map(window -> WindowLine.of(window, day))
                .toList();
        return new View(round, plan, windows, documents(round, plan, day), giving.in(round), views.position());
    }

    /**
     * A document that was put to consultation.
     *
     * @throws Refusal {@code consultation.unknown}, {@code document.unknown}
     */
    PlanDocument document(ConsultationId id, String document) {
        var round = find(id);
        return documents(round, planOf(round), today.get()).stream()
                .filter(candidate -> candidate.id().equals(document))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("document.unknown", document));
    }

    Consultation find(ConsultationId id) {
        return consultations.byId(id).orElseThrow(() -> Refusal.notFound("consultation.unknown", id.value()));
    }

    PlanPage planOf(Consultation round) {
        return plans.byId(new PlanId(round.plan())).orElseThrow(() -> Refusal.notFound("plan.unknown", round.plan()));
    }

    private static List<PlanDocument> documents(Consultation round, PlanPage plan, LocalDate day) {
        return plan.documents().stream()
                .filter(document -> hasBegun(round, day))
                .filter(document -> document.phase() == round.phase())
                .filter(document -> isPutToConsultation(document, round))
                .toList();
    }

    /** Rounds that were opened before their documents were recorded ask about all that was there. */
    private static boolean isPutToConsultation(PlanDocument document, Consultation round) {
        return round.documents().isEmpty()
                ? !document.addedOn().isAfter(round.openedOn())
                : document.sha256().equals(round.documents().get(document.type()));
    }

    private static boolean hasBegun(Consultation round, LocalDate day) {
        return round.windows().stream()
                .filter(window -> window.group().givesOpinions())
                .map(Window::opensOn)
                .anyMatch(opens -> !day.isBefore(opens));
    }
}
