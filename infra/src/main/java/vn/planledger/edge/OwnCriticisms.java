package vn.planledger.edge;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.criticism.CriticismId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.criticismpage.Criticisms;
import vn.planledger.query.criticismpage.FrontInboxSection;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.security.CurrentActor;

/** The Front's criticisms as the current person may read them, and those that are his or her business. */
@Component
public final class OwnCriticisms {

    private final Criticisms criticisms;
    private final PlanPages plans;
    private final CurrentActor actor;

    OwnCriticisms(Criticisms criticisms, PlanPages plans, CurrentActor actor) {
        this.criticisms = criticisms;
        this.plans = plans;
        this.actor = actor;
    }

    /** @throws Refusal {@code criticism.unknown} */
    public Criticism byId(String id) {
        return criticisms
                .byId(new CriticismId(id))
                .map(this::seen)
                .orElseThrow(() -> Refusal.notFound("criticism.unknown", id));
    }

    public List<Criticism> byPlan(PlanId plan) {
        return seen(criticisms.byPlan(plan));
    }

    /** All of them, the most pressing first. */
    public List<Criticism> all() {
        return seen(criticisms.all());
    }

    /** Whether the current person belongs to the committee that writes it. */
    public boolean isOfMyCommittee(Criticism criticism) {
        return criticism.writtenBy(actor.get().role(), actor.bodies());
    }

    /** Whether the current person belongs to the body that answers for the plan it is about. */
    public boolean isOfMyPlan(Criticism criticism) {
        return actor.get().role() == Role.PLANNER
                && organiser(criticism).filter(actor::belongsTo).isPresent();
    }

    /** The body that answers for the plan a criticism is about. */
    public Optional<String> organiser(Criticism criticism) {
        return plans.byId(new PlanId(criticism.plan()))
                .flatMap(plan -> Optional.ofNullable(plan.bodies()))
                .map(bodies -> bodies.organisations().get(Role.PLANNER));
    }

    /** The inbox of the committees the current person belongs to. */
    public List<FrontInboxSection> inbox() {
        return criticisms.inbox(actor.bodies());
    }

    /** Where the current person still owes the Front a reply or the approver a report. */
    public List<Criticism> owing() {
        return actor.get().role() == Role.PLANNER
                ? seen(criticisms.owing().stream().filter(this::isOfMyPlan).toList())
                : List.of();
    }

    private List<Criticism> seen(List<Criticism> found) {
        return found.stream().map(this::seen).toList();
    }

    private Criticism seen(Criticism whole) {
        return whole.asSeenBy(actor.get().role(), actor.bodies());
    }
}
