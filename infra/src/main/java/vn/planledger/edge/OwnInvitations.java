package vn.planledger.edge;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.InvitedBody;
import vn.planledger.security.CurrentActor;

/** The invitations to consultations that are the current person's business. */
@Component
public final class OwnInvitations {

    private final Consultations consultations;
    private final CurrentActor actor;

    OwnInvitations(Consultations consultations, CurrentActor actor) {
        this.consultations = consultations;
        this.actor = actor;
    }

    /** The invited bodies the current person belongs to; none for those who belong to no consulted body. */
    public List<InvitedBody> in(Consultation round) {
        return actor.get().role() == Role.BODY
                ? round.invited().stream()
                        .filter(invited -> actor.belongsTo(invited.body()))
                        .toList()
                : List.of();
    }

    /** @throws Refusal {@code plan.other-body}, {@code consultation.not-invited} */
    public void mustSpeakFor(ConsultationId round, String body) {
        var me = actor.get();
        if (me.role() != Role.BODY || !actor.belongsTo(body)) {
            throw Refusal.forbidden("plan.other-body", body, me.organisation()).at("body");
        }
        if (consultations.byId(round).stream()
                .flatMap(found -> in(found).stream())
                .noneMatch(invited -> invited.body().equals(body))) {
            throw Refusal.rule("consultation.not-invited", body).at("body");
        }
    }
}
