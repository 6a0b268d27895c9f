package vn.planledger.benchmark;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import vn.planledger.process.step.PlanVariables;

/** A plan in the bare engine: the task is looked up before, completing it by its id is what is measured. */
final class BareWalk implements Walk {

    private final ProcessEngine engine;
    private final String plan;
    private String task;

    BareWalk(ProcessEngine engine, String plan) {
        this.engine = engine;
        this.plan = plan;
    }

    @Override
    public void prepare(Step step) {
        if (step.id().equals("answer-opinions")) {
            new Windows(engine).close(plan);
        }
        task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(plan)
                .taskDefinitionKey(step.id())
                .singleResult()
                .getId();
    }

    @Override
    public void complete(Step step) {
        engine.getTaskService()
                .complete(
                        task,
                        Map.of(
                                PlanVariables.OUTCOME,
                                step.outcome(),
                                PlanVariables.HAPPENED_ON,
                                step.on().toString()));
    }
}
