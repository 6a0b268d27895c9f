package vn.planledger.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.query.consultationpage.Window;
import vn.planledger.query.planpage.PlanDocument;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.ViewPosition;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.security.CurrentActor;

/** Puts together the page of a round. */
@Component
class ConsultationPages {

    /**
     * @param documents of the phase the round is about
     * @param whyNot why this person can give no opinion now, or null
     */
    record View(
            Consultation round,
            String title,
            List<WindowLine> windows,
            List<PlanDocument> documents,
            Page<Opinion> opinions,
            String whyNot,
            ViewPosition position) {}

    private static final int OPINIONS = 20;

    private final Consultations consultations;
    private final PlanPages plans;
    private final ViewProgress views;
    private final CurrentActor actor;
    private final Words words;
    private final LegalToday today;

    ConsultationPages(
            Consultations consultations,
            PlanPages plans,
            ViewProgress views,
            CurrentActor actor,
            Words words,
            LegalToday today) {
        this.consultations = consultations;
        this.plans = plans;
        this.views = views;
        this.actor = actor;
        this.words = words;
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
                consultations.opinions(id, Math.min(Math.max(0, page), 100_000), OPINIONS),
                whyNot(round, actor.get().role(), day),
                views.position());
    }

    private String whyNot(Consultation round, Role me, LocalDate day) {
        if (!WhoMaySend.allows(me, SubmitOpinion.class)) {
            return words.text("consultation.give.no-role", words.of(me));
        }
        var group = words.of(OpenConsultations.groupOf(me));
        var window = OpenConsultations.window(round, me);
        return window.isPresent() ? whyNot(window.get(), group, day) : words.text("consultation.give.not-asked", group);
    }

    private String whyNot(Window window, String group, LocalDate day) {
        if (window.openOn(day)) {
            return null;
        }
        return day.isBefore(window.opensOn())
                ? words.text("consultation.give.early", group, words.day(window.opensOn()))
                : words.text("consultation.give.closed", group, words.day(window.closesOn()));
    }
}
