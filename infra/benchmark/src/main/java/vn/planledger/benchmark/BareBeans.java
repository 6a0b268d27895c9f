package vn.planledger.benchmark;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.planledger.process.step.LegalDays;

/** What the models call, without a command side: windows get their last day, everything else does nothing. */
final class BareBeans {

    private static final String LAST_DAY = Way.REGISTERED.toString();

    private BareBeans() {}

    /** For the models: a step's limit, never passed; the timer is created all the same. */
    public static final class Limit {

        public Date passedAt(DelegateExecution execution) {
            return LegalDays.NEVER;
        }
    }

    /** For the models: the next review, which no walk reaches. */
    public static final class Review {

        public Date dueAt(DelegateExecution execution) {
            return LegalDays.NEVER;
        }
    }

    static Map<Object, Object> all() {
        JavaDelegate nothing = execution -> {};
        ExecutionListener unheard = execution -> {};
        TaskListener late = task -> {};
        JavaDelegate opening = execution -> {
            execution.setVariable("opening", "now");
            execution.setVariable("community", "asked");
            execution.setVariable("agenciesCloseOn", LAST_DAY);
            execution.setVariable("communityCloseOn", LAST_DAY);
        };
        return Map.of(
                "legalDays", new LegalDays(),
                "stepLimit", new Limit(),
                "reviewInterval", new Review(),
                "stepOverdue", late,
                "openConsultation", opening,
                "closeAgenciesWindow", nothing,
                "closeCommunityWindow", nothing,
                "procedureCompleted", unheard,
                "procedureRejected", unheard);
    }
}
