package vn.planledger.notification.concern;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is decided on a plan concerns every body that acts for it. */
@Component
class PlanConcerns implements Concerning {

    private final RunningPlans plans;

    PlanConcerns(RunningPlans plans) {
        this.plans = plans;
    }

    @Override
    public Map<String, Function<News, Stream<Concern>>> rules() {
        return Map.of(
                "plan.phase-approved", news -> all(NotificationKind.PHASE_APPROVED, news, "phase"),
                "plan.plan-published",
                        news -> plans.concern(NotificationKind.PLAN_PUBLISHED, news)
                                .flatMap(plans::forAll),
                "plan.procedure-ended", news -> all(NotificationKind.PROCEDURE_ENDED, news, "end"),
                "plan.plan-suspended", news -> all(NotificationKind.SUSPENDED, news, "ground"),
                "plan.plan-resumed", news -> all(NotificationKind.RESUMED, news, "ground"),
                "plan.responsibility-transferred", this::takenOver);
    }

    private Stream<Concern> all(NotificationKind kind, News news, String detail) {
        return plans.concern(kind, news)
                .map(concern -> concern.detail(news.text(detail)))
                .flatMap(plans::forAll);
    }

    /** The body that owes from now on what another owed. */
    private Stream<Concern> takenOver(News news) {
        return all(NotificationKind.TAKEN_OVER, news, "from")
                .filter(concern -> concern.to().body().equals(news.text("to")));
    }
}
