package vn.planledger.edge;

import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.planpage.PlanPages;

/** Opinions as officers follow them; their authors follow them by receipt. */
@Component
public final class OpinionTraces {

    private final Consultations consultations;
    private final PlanPages plans;
    private final SynopsisAccess access;

    OpinionTraces(Consultations consultations, PlanPages plans, SynopsisAccess access) {
        this.consultations = consultations;
        this.plans = plans;
        this.access = access;
    }

    /** @throws Refusal {@code opinion.unknown}, or as {@link SynopsisAccess#mustRead} */
    public OpinionTrace of(OpinionId id) {
        var opinion = consultations.opinion(id).orElseThrow(() -> Refusal.notFound("opinion.unknown", id.value()));
        var plan = plans.byId(new PlanId(opinion.plan()))
                .orElseThrow(() -> Refusal.notFound("plan.unknown", opinion.plan()));
        access.mustReadOpinions(new PlanId(opinion.plan()));
        var round = consultations
                .byId(new ConsultationId(opinion.consultation()))
                .orElseThrow(() -> Refusal.notFound("consultation.unknown", opinion.consultation()));
        var decisions = plan.approvals().stream()
                .filter(approval -> approval.phase() == round.phase())
                .toList();
        return new OpinionTrace(opinion, round, plan.header().title(), decisions);
    }
}
