package vn.planledger.notification.concern;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.query.planpage.OpenStepView;
import vn.planledger.query.planpage.PlanPage;

/** A step concerns the body that owes it, or the person it was given to, as long as it is open. */
@Component
class StepConcerns implements Concerning {

    private final RunningPlans plans;

    StepConcerns(RunningPlans plans) {
        this.plans = plans;
    }

    @Override
    public Map<String, Function<News, Stream<Concern>>> rules() {
        return Map.of(
                "plan.step-opened", this::opened,
                "plan.step-reassigned", news -> open(NotificationKind.STEP_GIVEN, news),
                "plan.step-reminded", news -> open(NotificationKind.DUE_SOON, news),
                "plan.step-became-overdue", news -> open(NotificationKind.OVERDUE, news),
                "plan.deadline-moved", news -> open(NotificationKind.LAST_DAY_MOVED, news));
    }

    private Stream<Concern> opened(News news) {
        return open(NotificationKind.STEP_OPENED, News.text(news.facts().path("step"), "taskId"), news);
    }

    private Stream<Concern> open(NotificationKind kind, News news) {
        return open(kind, news.text("taskId"), news);
    }

    private Stream<Concern> open(NotificationKind kind, String task, News news) {
        return plans.find(news.plan()).stream()
                .flatMap(plan -> plan.openSteps().stream()
                        .filter(step -> step.opened().taskId().equals(task))
                        .map(step -> concern(kind, plan, step)));
    }

    private static Concern concern(NotificationKind kind, PlanPage plan, OpenStepView open) {
        var step = open.opened();
        return Concern.of(kind, plan.id(), plan.header().title())
                .step(step.step())
                .by(step.deadline().dueOn())
                .detail(step.organisation())
                .to(owner(open));
    }

    private static Addressee owner(OpenStepView open) {
        return open.assignee() == null
                ? Addressee.body(open.opened().role(), open.opened().organisation())
                : Addressee.person(open.assignee().id());
    }
}
