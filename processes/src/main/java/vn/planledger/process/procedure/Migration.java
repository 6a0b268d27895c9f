package vn.planledger.process.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.planledger.command.calendar.Calendars;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.MigrationReport;
import vn.planledger.command.plan.MigrationReport.MovedStep;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PinnedModel;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.process.law.LawSource;
import vn.planledger.process.law.LawTables;
import vn.planledger.process.step.PlanVariables;

/** Moves a plan's instances to another version: tasks keep their ids, timers their tasks. */
public final class Migration {

    private final ProcessEngine engine;
    private final LawTables tables;
    private final Calendars calendars;

    public Migration(ProcessEngine engine, LawTables tables, Calendars calendars) {
        this.engine = engine;
        this.tables = tables;
        this.calendars = calendars;
    }

    MigrationReport compare(PinnedProcedure from, PinnedProcedure to, List<OpenedStep> open) {
        var target = definition(to);
        var moved = open.stream()
                .map(step -> new MovedStep(step.step(), step.taskId(), step.deadline(), deadline(step, target)))
                .toList();
        return new MigrationReport(from, to, changed(from, to), moved);
    }

    void migrate(List<ProcessInstance> instances, PinnedProcedure to) {
        var deployment = definition(to).getDeploymentId();
        for (var instance : instances) {
            var source = engine.getRepositoryService().getProcessDefinition(instance.getProcessDefinitionId());
            var target = inDeployment(source.getKey(), deployment);
            try {
                var plan = engine.getRuntimeService()
                        .createMigrationPlan(source.getId(), target.getId())
                        .mapEqualActivities()
                        .build();
                engine.getRuntimeService()
                        .newMigration(plan)
                        .processInstanceIds(instance.getId())
                        .execute();
            } catch (MigrationPlanValidationException | MigratingProcessInstanceValidationException impossible) {
                throw Refusal.conflict("migration.impossible", source.getKey(), impossible.getMessage());
            }
        }
    }

    private Deadline deadline(OpenedStep step, ProcessDefinition target) {
        var task =
                engine.getTaskService().createTaskQuery().taskId(step.taskId()).singleResult();
        var variables = engine.getRuntimeService().getVariables(task.getExecutionId());
        var law = new LawSource(engine, target.getDeploymentId(), PlanVariables.lawFacts(variables));
        var limit = tables.limit(law, Phase.valueOf((String) variables.get("phase")), step.step(), step.openedOn());
        var before = step.deadline();
        var start = limit.clock() == null ? null : (String) variables.get("clock-" + limit.clock());
        var counted = limit.from(start == null ? null : java.time.LocalDate.parse(start));
        return new Deadline(
                        counted.clockStart(),
                        counted.amount(),
                        counted.unit(),
                        null,
                        counted.article(),
                        counted.verified(),
                        before.extensions(),
                        before.pauses(),
                        List.of())
                .counted(calendars.working());
    }

    private static List<String> changed(PinnedProcedure from, PinnedProcedure to) {
        var before = hashes(from);
        var after = hashes(to);
        var files = new HashSet<>(before.keySet());
        files.addAll(after.keySet());
        return files.stream()
                .filter(file -> !java.util.Objects.equals(before.get(file), after.get(file)))
                .sorted()
                .toList();
    }

    private static Map<String, String> hashes(PinnedProcedure pinned) {
        return pinned.models().stream().collect(Collectors.toMap(PinnedModel::file, PinnedModel::sha256));
    }

    private ProcessDefinition definition(PinnedProcedure pinned) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(pinned.definitionKey())
                .processDefinitionVersion(pinned.version())
                .singleResult();
    }

    private ProcessDefinition inDeployment(String key, String deployment) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .deploymentId(deployment)
                .singleResult();
    }
}
