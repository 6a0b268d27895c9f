package vn.planledger.edge;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoints;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.security.CurrentActor;

/**
 * Who sees what was said before it is published: the plan's organiser, who answers it, and those who judge the plan or
 * watch over its procedure.
 */
@Component
public final class SynopsisAccess {

    private static final Set<Role> READERS =
            EnumSet.of(Role.APPRAISER, Role.APPROVER, Role.INSPECTOR, Role.CHIEF_INSPECTOR, Role.ADMIN);

    private final PlanPages plans;
    private final ActingBody acting;
    private final CurrentActor actor;

    SynopsisAccess(PlanPages plans, ActingBody acting, CurrentActor actor) {
        this.plans = plans;
        this.acting = acting;
        this.actor = actor;
    }

    /** The body that answers for the plan, where the current person acts for it. */
    public Optional<String> organiser(PlanId plan) {
        return competent(plan).filter(actor::belongsTo);
    }

    /** @throws Refusal {@code command.other-role}, {@code plan.other-body} */
    public String mustOrganise(PlanId plan) {
        WhoMaySend.check(actor.get().role(), AnswerPoints.class);
        return organiser(plan).orElseThrow(() -> otherBody(plan));
    }

    /** @throws Refusal {@code synopsis.not-open-to}, {@code plan.other-body} */
    public void mustRead(PlanId plan) {
        var role = actor.get().role();
        if (role == Role.PLANNER) {
            mustOrganise(plan);
        } else if (!READERS.contains(role)) {
            throw Refusal.forbidden("synopsis.not-open-to", role);
        }
    }

    /** Whether the current person reads opinions as they were given; others read what is public of them. */
    public boolean readsOpinions(PlanId plan) {
        var role = actor.get().role();
        return role == Role.CLERK || READERS.contains(role) || organiser(plan).isPresent();
    }

    /** The one-stop desk reads single opinions too: it enters some and minds the public copies of all. */
    void mustReadOpinions(PlanId plan) {
        if (actor.get().role() != Role.CLERK) {
            mustRead(plan);
        }
    }

    private Optional<String> competent(PlanId plan) {
        return actor.get().role() == Role.PLANNER ? acting.competent(page(plan)) : Optional.empty();
    }

    private PlanPage page(PlanId plan) {
        return plans.byId(plan).orElseThrow(() -> Refusal.notFound("plan.unknown", plan.value()));
    }

    private Refusal otherBody(PlanId plan) {
        return Refusal.forbidden(
                "plan.other-body", competent(plan).orElse("—"), actor.get().organisation());
    }
}
