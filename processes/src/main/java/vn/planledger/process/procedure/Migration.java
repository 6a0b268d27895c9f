package vn.planledger.process.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.MigrationReport;
import vn.planledger.command.plan.MigrationReport.MovedStep;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PinnedModel;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.shared.Phase;
import vn.planledger.process.law.LawSource;
import vn.planledger.process.law.LawTables;
import vn.planledger.process.step.LastDay;
import vn.planledger.process.step.PlanVariables;

/**
 * Moves a plan's instances, those of its call activities too, to another version: tasks keep their ids, timers their
 * days. Refusals: {@code procedure.unknown-version}, {@code migration.impossible}.
 */
public final class Migration {

    private final ProcessEngine engine;
    private final LawTables tables;
    private final LastDay lastDay;
    private final Versions versions;

    public Migration(ProcessEngine engine, LawTables tables, LastDay lastDay) {
        this.engine = engine;
        this.tables = tables;
        this.lastDay = lastDay;
        this.versions = new Versions(engine.getRepositoryService());
    }

    MigrationReport compare(
            List<ProcessInstance> instances, PinnedProcedure from, PinnedProcedure to, List<OpenedStep> open) {
        var deployment = versions.definition(to).getDeploymentId();
        crossings(instances, deployment);
        var moved = open.stream()
                .map(step -> new MovedStep(step.step(), step.taskId(), step.deadline(), deadline(step, deployment)))
                .toList();
        return new MigrationReport(from, to, changed(from, to), moved);
    }

    void migrate(List<ProcessInstance> instances, PinnedProcedure to) {
        crossings(instances, versions.definition(to).getDeploymentId()).forEach(Crossing::go);
    }

    /** All of them are checked before the first one goes. */
    private List<Crossing> crossings(List<ProcessInstance> instances, String deployment) {
        return instances.stream()
                .map(instance -> Crossing.of(engine, instance, deployment))
                .toList();
    }

    /**
     * The limit of the other version's tables, from the same start, extended and suspended as it was. Limits of single
     * outcomes stay as they were when the step opened.
     */
    private Deadline deadline(OpenedStep step, String deployment) {
        var variables = variables(step.taskId());
        var law = new LawSource(engine, deployment, PlanVariables.lawFacts(variables));
        var limit = tables.limit(law, Phase.valueOf((String) variables.get("phase")), step.step(), step.openedOn());
        var there = limit.from(PlanVariables.clock(variables, limit.clock()));
        var before = step.deadline();
        var same = new Deadline(
                there.clockStart(),
                there.amount(),
                there.unit(),
                null,
                there.article(),
                there.verified(),
                before.extensions(),
                before.pauses(),
                List.of());
        return lastDay.of(same, PlanVariables.isReconstruction(variables));
    }

    private Map<String, Object> variables(String taskId) {
        var task = engine.getTaskService().createTaskQuery().taskId(taskId).singleResult();
        return engine.getRuntimeService().getVariables(task.getExecutionId());
    }

    private static List<String> changed(PinnedProcedure from, PinnedProcedure to) {
        var before = hashes(from);
        var after = hashes(to);
        var files = new HashSet<>(before.keySet());
        files.addAll(after.keySet());
        return files.stream()
                .filter(file -> !Objects.equals(before.get(file), after.get(file)))
                .sorted()
                .toList();
    }

    private static Map<String, String> hashes(PinnedProcedure pinned) {
        return pinned.models().stream().collect(Collectors.toMap(PinnedModel::file, PinnedModel::sha256));
    }
}
