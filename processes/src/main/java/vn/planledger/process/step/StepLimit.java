package vn.planledger.process.step;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** For the models: when the limit of the user task that is about to open will have passed. */
public final class StepLimit {

    private final StepOpening opening;

    public StepLimit(StepOpening opening) {
        this.opening = opening;
    }

    public Date passedAt(DelegateExecution execution) {
        var dueOn = opening.deadline(execution.getCurrentActivityId(), PlanVariables.of(execution))
                .dueOn();
        return dueOn == null ? LegalDays.NEVER : LegalDays.startOf(dueOn.plusDays(1));
    }
}
