package vn.planledger.process.procedure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import vn.planledger.command.plan.PlanId;

/** What the engine believes to be open, to be compared with the record. */
public final class ProcedureTokens {

    private final ProcessEngine engine;

    public ProcedureTokens(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Every open step of every plan. */
    public Map<PlanId, List<OpenToken>> open() {
        var plans = engine.getRuntimeService().createProcessInstanceQuery().unlimitedList().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return engine.getTaskService().createTaskQuery().unlimitedList().stream()
                .filter(task -> plans.containsKey(task.getProcessInstanceId()))
                .collect(Collectors.groupingBy(
                        task -> new PlanId(plans.get(task.getProcessInstanceId())),
                        Collectors.mapping(ProcedureTokens::token, Collectors.toList())));
    }

    /** The open steps of one plan. */
    public List<OpenToken> open(PlanId plan) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(plan.value()).list().stream()
                .map(ProcedureTokens::token)
                .toList();
    }

    private static OpenToken token(Task task) {
        return new OpenToken(task.getId(), task.getTaskDefinitionKey());
    }
}
