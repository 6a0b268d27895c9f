package vn.planledger.process.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.process.consultation.WindowNames;
import vn.planledger.process.step.LegalDays;

/** The process instances of a plan: the procedure and every call activity it is in, all under the plan's id. */
final class PlanInstances {

    private final ProcessEngine engine;

    PlanInstances(ProcessEngine engine) {
        this.engine = engine;
    }

    List<ProcessInstance> of(PlanId plan) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(plan.value())
                .list();
    }

    void suspend(PlanId plan) {
        of(plan).forEach(instance -> engine.getRuntimeService().suspendProcessInstanceById(instance.getId()));
    }

    void resume(PlanId plan, Map<String, Object> variables) {
        of(plan).forEach(instance -> {
            engine.getRuntimeService().activateProcessInstanceById(instance.getId());
            engine.getRuntimeService().setVariables(instance.getId(), variables);
        });
    }

    void reschedule(String taskId, LocalDate dueOn) {
        var task = engine.getTaskService().createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw Refusal.conflict("step.not-open", taskId);
        }
        task.setDueDate(dueOn == null ? null : LegalDays.startOf(dueOn));
        engine.getTaskService().saveTask(task);
        timers(task.getProcessInstanceId(), task.getTaskDefinitionKey())
                .forEach(timer -> engine.getManagementService()
                        .setJobDuedate(
                                timer.getId(), dueOn == null ? LegalDays.NEVER : LegalDays.startOf(dueOn.plusDays(1))));
    }

    /** The timer may not run yet: then it is given the day when it starts. */
    void moveWindow(PlanId plan, ConsultedGroup group, LocalDate closesOn) {
        var names = WindowNames.of(group);
        of(plan).stream()
                .filter(instance ->
                        engine.getRuntimeService().getVariableLocal(instance.getId(), names.variable()) != null)
                .forEach(instance -> {
                    engine.getRuntimeService().setVariable(instance.getId(), names.variable(), closesOn.toString());
                    timers(instance.getId(), names.timer())
                            .forEach(timer -> engine.getManagementService()
                                    .setJobDuedate(timer.getId(), LegalDays.startOf(closesOn.plusDays(1))));
                });
    }

    private List<Job> timers(String instance, String activity) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(activity)
                .timers()
                .list();
    }

    void delete(PlanId plan) {
        of(plan).stream()
                .filter(instance -> instance.getRootProcessInstanceId().equals(instance.getId()))
                .forEach(instance ->
                        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "withdrawn", true, true));
    }
}
