package vn.planledger.process.procedure;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.planledger.command.shared.Refusal;

/**
 * The way of one instance to the same process of another deployment: every activity it stands in goes to the activity of
 * the same id and kind there. Refusal: {@code migration.impossible} with the process and the activity that has no place.
 */
record Crossing(ProcessEngine engine, ProcessInstance instance, MigrationPlan plan) {

    static Crossing of(ProcessEngine engine, ProcessInstance instance, String deployment) {
        var source = engine.getRepositoryService().getProcessDefinition(instance.getProcessDefinitionId());
        var target = new Versions(engine.getRepositoryService()).inDeployment(source.getKey(), deployment);
        if (target == null) {
            throw impossible(source.getKey(), source.getKey());
        }
        var plan = engine.getRuntimeService()
                .createMigrationPlan(source.getId(), target.getId())
                .mapEqualActivities()
                .build();
        return new Crossing(engine, instance, plan).checked(source.getKey());
    }

    private Crossing checked(String process) {
        var mapped = plan.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
        places(engine.getRuntimeService().getActivityInstance(instance.getId()))
                .filter(place -> !mapped.contains(place))
                .findFirst()
                .ifPresent(place -> {
                    throw impossible(process, place);
                });
        return this;
    }

    private static Stream<String> places(ActivityInstance parent) {
        return Arrays.stream(parent.getChildActivityInstances())
                .flatMap(child -> Stream.concat(Stream.of(child.getActivityId()), places(child)));
    }

    void go() {
        engine.getRuntimeService()
                .newMigration(plan)
                .processInstanceIds(instance.getId())
                .execute();
    }

    private static Refusal impossible(String process, String place) {
        return Refusal.conflict("migration.impossible", process, place);
    }
}
