package vn.planledger.process.step;

import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.StepForm;
import vn.planledger.process.law.LawTables;

/** Puts an open step together: the BPMN says what is asked, the law tables say of whom and until when. */
public final class StepOpening {

    private final LawTables tables;

    public StepOpening(LawTables tables) {
        this.tables = tables;
    }

    OpenedStep of(StepModel step, String taskId, PlanVariables plan) {
        var law = plan.law();
        var owner = tables.competence(law).of(step.role());
        var documents = tables.checklist(law, plan.phase(), step.step());
        return new OpenedStep(
                step.step(),
                taskId,
                plan.phase(),
                step.role(),
                owner.organisation(),
                owner.article(),
                new StepForm(step.outcomes(), step.fields(), documents),
                deadline(step.step(), plan),
                plan.happenedOn());
    }

    Deadline deadline(String step, PlanVariables plan) {
        var limit = tables.limit(plan.law(), plan.phase(), step);
        return limit.from(plan.clock(limit.clock()));
    }
}
