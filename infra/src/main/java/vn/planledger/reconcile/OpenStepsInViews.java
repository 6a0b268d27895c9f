package vn.planledger.reconcile;

import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.planledger.query.register.PlanFilter;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.shared.Page;

/** The steps that the views show as open. */
@Component
class OpenStepsInViews {

    private final PlanRegister register;

    OpenStepsInViews(PlanRegister register) {
        this.register = register;
    }

    SortedSet<OpenStepKey> read() {
        var open = new TreeSet<OpenStepKey>();
        for (int number = 0, pages = 1; number < pages; number++) {
            var page = register.find(PlanFilter.all(number, Page.MAX_SIZE));
            page.items()
                    .forEach(plan -> plan.openSteps()
                            .forEach(step -> open.add(new OpenStepKey(plan.id(), step.step(), step.taskId()))));
            pages = page.pages();
        }
        return open;
    }
}
