package vn.planledger.process.step;

import java.util.Map;
import java.util.TreeMap;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.StepForm;
import vn.planledger.command.shared.Refusal;
import vn.planledger.process.law.LawTables;
import vn.planledger.process.law.TimeLimit;

/** Puts an open step together: the BPMN says what is asked, the law tables say of whom and until when. */
public final class StepOpening {

    private final LawTables tables;
    private final LastDay lastDay;

    public StepOpening(LawTables tables, LastDay lastDay) {
        this.tables = tables;
        this.lastDay = lastDay;
    }

    OpenedStep of(StepModel step, String taskId, PlanVariables plan) {
        var law = plan.law();
        var role = step.role(plan);
        var owner = tables.competence(law).of(role);
        var documents = tables.checklist(law, plan.phase(), step.step(), plan.happenedOn());
        return new OpenedStep(
                step.step(),
                taskId,
                plan.phase(),
                role,
                owner.organisation(),
                owner.article(),
                new StepForm(step.outcomes(), StepFields.of(step, plan, tables), documents),
                deadline(step.step(), plan),
                plan.happenedOn(),
                outcomeDeadlines(step, plan));
    }

    private Map<String, Deadline> outcomeDeadlines(StepModel step, PlanVariables plan) {
        var law = plan.law();
        var deadlines = new TreeMap<String, Deadline>();
        step.outcomes()
                .forEach(outcome -> tables.limit(law, plan.phase(), step.step(), outcome, plan.happenedOn())
                        .ifPresent(limit -> deadlines.put(outcome, counted(limit, plan))));
        return deadlines;
    }

    /** @throws Refusal {@code calendar.not-loaded} where the last day lies beyond the calendar */
    Deadline deadline(String step, PlanVariables plan) {
        return counted(tables.limit(plan.law(), plan.phase(), step, plan.happenedOn()), plan);
    }

    private Deadline counted(TimeLimit limit, PlanVariables plan) {
        return lastDay.of(limit.from(plan.clock(limit.clock())).paused(plan.pauses()), plan.isReconstruction());
    }
}
