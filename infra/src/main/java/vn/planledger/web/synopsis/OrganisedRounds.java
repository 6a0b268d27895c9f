package vn.planledger.web.synopsis;

import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.SynopsisAccess;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.planpage.PlanPages;

/** Rounds as their organiser and those who watch over it find them. */
@Component
class OrganisedRounds {

    private final Consultations consultations;
    private final PlanPages plans;
    private final SynopsisAccess access;

    OrganisedRounds(Consultations consultations, PlanPages plans, SynopsisAccess access) {
        this.consultations = consultations;
        this.plans = plans;
        this.access = access;
    }

    /** @throws Refusal {@code consultation.unknown}, or as {@link SynopsisAccess#mustRead} */
    OrganisedRound toRead(String id) {
        var round = round(id);
        var plan = new PlanId(round.plan());
        access.mustRead(plan);
        return new OrganisedRound(round, title(plan), access.organiser(plan).orElse(null));
    }

    /** @throws Refusal {@code consultation.unknown}, or as {@link SynopsisAccess#mustOrganise} */
    OrganisedRound toAnswer(String id) {
        var round = round(id);
        var plan = new PlanId(round.plan());
        return new OrganisedRound(round, title(plan), access.mustOrganise(plan));
    }

    private Consultation round(String id) {
        return consultations
                .byId(new ConsultationId(id))
                .orElseThrow(() -> Refusal.notFound("consultation.unknown", id));
    }

    private String title(PlanId plan) {
        return plans.byId(plan)
                .orElseThrow(() -> Refusal.notFound("plan.unknown", plan.value()))
                .header()
                .title();
    }
}
