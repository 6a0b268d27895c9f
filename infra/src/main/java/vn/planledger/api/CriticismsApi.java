package vn.planledger.api;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Role;
import vn.planledger.edge.CriticisedPlan;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OwnCriticisms;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.criticismpage.FrontInboxSection;
import vn.planledger.security.CurrentActor;

/** The Front's criticisms of drafts (phản biện xã hội), as their readers may see them. */
@RestController
@RequestMapping("/api/criticisms")
class CriticismsApi {

    private final OwnCriticisms criticisms;
    private final CriticisedPlan.Finder plans;
    private final CurrentActor actor;
    private final LegalToday today;

    CriticismsApi(OwnCriticisms criticisms, CriticisedPlan.Finder plans, CurrentActor actor, LegalToday today) {
        this.criticisms = criticisms;
        this.plans = plans;
        this.actor = actor;
        this.today = today;
    }

    /**
     * A committee's inbox for its people; for planners those of their plans; for all others everything submitted or
     * asked for.
     *
     * @param plan those of one plan only, whoever asks
     */
    @GetMapping
    List<CriticismLine> list(@RequestParam(required = false) String plan) {
        if (plan != null) {
            return lines(criticisms.byPlan(new PlanId(plan)).stream());
        }
        var role = actor.get().role();
        if (role == Role.FRONT || role == Role.FRONT_CHAIR) {
            return criticisms.inbox().stream().flatMap(this::lines).toList();
        }
        return lines(criticisms.all().stream()
                .filter(criticism -> role != Role.PLANNER || criticisms.isOfMyPlan(criticism)));
    }

    @GetMapping("/{id}")
    CriticismAnswer criticism(@PathVariable String id) {
        var criticism = criticisms.byId(id);
        return CriticismAnswer.of(criticism, plans.of(criticism));
    }

    private List<CriticismLine> lines(Stream<Criticism> found) {
        return found.map(criticism -> CriticismLine.of(criticism, null, today.get()))
                .toList();
    }

    private Stream<CriticismLine> lines(FrontInboxSection section) {
        return section.items().stream().map(criticism -> CriticismLine.of(criticism, section.group(), today.get()));
    }
}
