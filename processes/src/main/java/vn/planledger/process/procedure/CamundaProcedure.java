package vn.planledger.process.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NullValueException;
import vn.planledger.command.calendar.Pause;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.AdjustmentGround;
import vn.planledger.command.plan.Bodies;
import vn.planledger.command.plan.HierarchyRule;
import vn.planledger.command.plan.MigrationReport;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.plan.PlanFacts;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.shared.Refusal;
import vn.planledger.process.law.LawSource;
import vn.planledger.process.law.LawTables;
import vn.planledger.process.law.ProcedureParts;
import vn.planledger.process.step.PlanVariables;

/**
 * The procedure on the engine. Completing is by task id, a primary key; the engine's rows and the sender's events are one
 * transaction. Refusals: {@code procedure.none}, {@code procedure.unknown-version}, {@code competence.none}, {@code
 * hierarchy.none}, {@code step.not-open}, {@code step.raced}, {@code migration.impossible}, and whatever a command sent from inside refuses.
 */
public final class CamundaProcedure implements Procedure {

    private final ProcessEngine engine;
    private final LawTables tables;
    private final Migration migration;
    private final PinnedModels models;
    private final Versions versions;
    private final PlanInstances instances;

    public CamundaProcedure(ProcessEngine engine, LawTables tables, Migration migration) {
        this.engine = engine;
        this.tables = tables;
        this.migration = migration;
        this.models = new PinnedModels(engine.getRepositoryService());
        this.versions = new Versions(engine.getRepositoryService());
        this.instances = new PlanInstances(engine);
    }

    @Override
    public PinnedProcedure pin(PlanFacts facts) {
        var law = newestLaw(facts);
        var parts = parts(law);
        var latest = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(parts.definition())
                .latestVersion()
                .singleResult();
        return new PinnedProcedure(
                latest.getKey(),
                latest.getVersion(),
                models.of(latest.getDeploymentId()),
                parts.named(tables.competence(law).councilReport()));
    }

    @Override
    public HierarchyRule hierarchy(PlanFacts facts) {
        return tables.hierarchy(newestLaw(facts));
    }

    @Override
    public List<AdjustmentGround> grounds(PlanFacts facts) {
        return tables.grounds(newestLaw(facts));
    }

    @Override
    public Bodies bodies(PlanFacts facts) {
        return tables.competence(newestLaw(facts)).bodies();
    }

    @Override
    public void start(PlanId plan, PinnedProcedure pinned, PlanFacts facts) {
        var definition = versions.definition(pinned);
        var variables = new HashMap<>(PlanVariables.start(plan, facts));
        variables.putAll(pinned.parts());
        EngineMoves.move(
                () -> engine.getRuntimeService().startProcessInstanceById(definition.getId(), plan.value(), variables));
    }

    @Override
    public void complete(
            PlanId plan, String taskId, String outcome, LocalDate happenedOn, Map<String, String> routing) {
        var variables = new HashMap<String, Object>(routing);
        variables.put(PlanVariables.OUTCOME, outcome);
        variables.put(PlanVariables.HAPPENED_ON, happenedOn.toString());
        try {
            EngineMoves.move(() -> engine.getTaskService().complete(taskId, variables));
        } catch (NullValueException missing) {
            if (missing.getMessage().contains("Cannot find task with id " + taskId)) {
                throw Refusal.conflict("step.not-open", taskId);
            }
            throw missing;
        }
    }

    @Override
    public void suspend(PlanId plan) {
        EngineMoves.move(() -> instances.suspend(plan));
    }

    @Override
    public void resume(PlanId plan, List<Pause> pauses) {
        EngineMoves.move(() -> instances.resume(plan, PlanVariables.pauses(pauses)));
    }

    @Override
    public void reschedule(PlanId plan, String taskId, LocalDate dueOn) {
        EngineMoves.move(() -> instances.reschedule(taskId, dueOn));
    }

    @Override
    public void moveWindow(PlanId plan, ConsultedGroup group, LocalDate closesOn) {
        EngineMoves.move(() -> instances.moveWindow(plan, group, closesOn));
    }

    @Override
    public void withdraw(PlanId plan) {
        EngineMoves.move(() -> instances.delete(plan));
    }

    @Override
    public MigrationReport compare(PlanId plan, PinnedProcedure from, PinnedProcedure to, List<OpenedStep> open) {
        return migration.compare(instances.of(plan), from, to, open);
    }

    @Override
    public void migrate(PlanId plan, PinnedProcedure to) {
        EngineMoves.move(() -> migration.migrate(instances.of(plan), to));
    }

    private LawSource newestLaw(PlanFacts facts) {
        var deployment = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("procedure-parts")
                .latestVersion()
                .singleResult()
                .getDeploymentId();
        return new LawSource(engine, deployment, PlanVariables.facts(facts));
    }

    private ProcedureParts parts(LawSource law) {
        return tables.parts(law)
                .orElseThrow(() -> Refusal.rule(
                        "procedure.none", law.facts().get("kind"), law.facts().get("regime")));
    }
}
