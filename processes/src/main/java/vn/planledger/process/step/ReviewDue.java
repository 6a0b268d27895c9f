package vn.planledger.process.step;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.planledger.process.law.LawTables;

/** For the models: when the next review falls due, counted from the approval or the last review. */
public final class ReviewDue {

    private final LawTables tables;

    public ReviewDue(LawTables tables) {
        this.tables = tables;
    }

    public Date dueAt(DelegateExecution execution) {
        var plan = PlanVariables.of(execution);
        var reviewed = plan.clock("plan-reviewed");
        var from = reviewed == null ? plan.clock("plan-approved") : reviewed;
        var due = from.plusMonths(tables.review(plan.law(), from).months());
        plan.happenedOn(due);
        return LegalDays.startOf(due);
    }
}
