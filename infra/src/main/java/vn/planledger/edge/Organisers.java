package vn.planledger.edge;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Role;
import vn.planledger.security.CurrentActor;

/** The bodies that organise plans and their consultations (cơ quan tổ chức lập), and whether the current person is theirs. */
@Component
public final class Organisers {

    private final ActingBody bodies;
    private final CurrentActor actor;

    Organisers(ActingBody bodies, CurrentActor actor) {
        this.bodies = bodies;
        this.actor = actor;
    }

    public Optional<String> of(String plan) {
        return bodies.organiser(new PlanId(plan));
    }

    public boolean isMine(String plan) {
        return actor.get().role() == Role.PLANNER
                && of(plan).filter(actor::belongsTo).isPresent();
    }
}
