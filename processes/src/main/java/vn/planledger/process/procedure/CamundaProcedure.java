package vn.planledger.process.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.plan.PlanFacts;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Regime;
import vn.planledger.process.step.PlanVariables;

/**
 * The procedure on the engine. Completing is by task id, a primary key; the engine's rows and the sender's events are one
 * transaction. Refusals: {@code procedure.none}, {@code procedure.unknown-version}, {@code step.not-open}, {@code
 * step.raced}, and whatever a command sent from inside refuses.
 */
public final class CamundaProcedure implements Procedure {

    private final ProcessEngine engine;
    private final PinnedModels models;

    public CamundaProcedure(ProcessEngine engine) {
        this.engine = engine;
        this.models = new PinnedModels(engine.getRepositoryService());
    }

    @Override
    public PinnedProcedure pin(PlanFacts facts) {
        if (facts.kind() != PlanKind.DETAILED || facts.regime() != Regime.R2009) {
            throw Refusal.rule("procedure.none", facts.kind(), facts.regime());
        }
        var latest = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(facts.kind().name().toLowerCase(Locale.ROOT) + "-plan")
                .latestVersion()
                .singleResult();
        return new PinnedProcedure(latest.getKey(), latest.getVersion(), models.of(latest.getDeploymentId()));
    }

    @Override
    public void start(PlanId plan, PinnedProcedure pinned, PlanFacts facts) {
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(pinned.definitionKey())
                .processDefinitionVersion(pinned.version())
                .singleResult();
        if (definition == null) {
            throw Refusal.rule("procedure.unknown-version", pinned.definitionKey(), pinned.version());
        }
        move(() -> engine.getRuntimeService()
                .startProcessInstanceById(definition.getId(), plan.value(), PlanVariables.start(plan, facts)));
    }

    @Override
    public void complete(
            PlanId plan, String taskId, String outcome, LocalDate happenedOn, Map<String, String> routing) {
        var variables = new HashMap<String, Object>(routing);
        variables.put(PlanVariables.OUTCOME, outcome);
        variables.put(PlanVariables.HAPPENED_ON, happenedOn.toString());
        try {
            move(() -> engine.getTaskService().complete(taskId, variables));
        } catch (NullValueException missing) {
            if (missing.getMessage().contains("Cannot find task with id " + taskId)) {
                throw Refusal.conflict("step.not-open", taskId);
            }
            throw missing;
        }
    }

    private static void move(Runnable act) {
        try {
            act.run();
        } catch (OptimisticLockingException raced) {
            throw Refusal.conflict("step.raced");
        } catch (ProcessEngineException failed) {
            throw refusalIn(failed);
        }
    }

    private static RuntimeException refusalIn(ProcessEngineException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return failed;
    }
}
