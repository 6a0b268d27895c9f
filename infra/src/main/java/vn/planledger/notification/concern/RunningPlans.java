package vn.planledger.notification.concern;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Role;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;

/** The plans that people work on now: nobody is told of what a reconstruction enters years later. */
@Component
class RunningPlans {

    private final PlanPages pages;

    RunningPlans(PlanPages pages) {
        this.pages = pages;
    }

    Optional<PlanPage> find(String plan) {
        return pages.byId(new PlanId(plan)).filter(page -> page.header().source() == null);
    }

    /** One concern of the plan that an event is about; none for a reconstruction. */
    Stream<Concern> concern(NotificationKind kind, News news) {
        return find(news.plan()).stream()
                .map(page -> Concern.of(kind, page.id(), page.header().title()));
    }

    /** For the body that acts in a role for the plan. */
    Stream<Concern> forBody(Role role, Concern concern) {
        return bodies(concern).entrySet().stream()
                .filter(body -> body.getKey() == role)
                .map(body -> concern.to(Addressee.body(role, body.getValue())));
    }

    /** For every body that acts for the plan. */
    Stream<Concern> forAll(Concern concern) {
        return bodies(concern).entrySet().stream()
                .map(body -> concern.to(Addressee.body(body.getKey(), body.getValue())));
    }

    private Map<Role, String> bodies(Concern concern) {
        return find(concern.plan())
                .map(PlanPage::bodies)
                .map(bodies -> bodies.organisations())
                .orElse(Map.of());
    }
}
