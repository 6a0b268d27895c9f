package vn.planledger.edge;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.Scan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.security.CurrentActor;

/** The scans of opinions, for those who work with them: they may show personal data and are never public. */
@Component
public final class OpinionScans {

    private static final Set<Role> OF_EVERY_PLAN =
            Set.of(Role.CLERK, Role.INSPECTOR, Role.CHIEF_INSPECTOR, Role.APPRAISER, Role.APPROVER);

    private final Consultations consultations;
    private final SynopsisAccess access;
    private final CurrentActor actor;

    OpinionScans(Consultations consultations, SynopsisAccess access, CurrentActor actor) {
        this.consultations = consultations;
        this.access = access;
        this.actor = actor;
    }

    /**
     * The scan of an opinion.
     *
     * @throws Refusal {@code opinion.no-scan}, {@code sender.not-allowed}
     */
    public Scan of(OpinionId id) {
        var opinion = consultations.opinion(id).filter(found -> found.scan() != null);
        if (opinion.isEmpty()) {
            throw Refusal.notFound("opinion.no-scan", id.value());
        }
        if (!mayRead(opinion.get())) {
            throw Refusal.forbidden("sender.not-allowed");
        }
        return opinion.get().scan();
    }

    public boolean mayRead(Opinion opinion) {
        return OF_EVERY_PLAN.contains(actor.get().role())
                || access.organiser(new PlanId(opinion.plan())).isPresent();
    }
}
