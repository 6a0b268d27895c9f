package vn.planledger.process.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import vn.planledger.command.plan.PinnedProcedure;

/** Compares what the record tells of a plan with the diagrams that the plan is pinned to. */
public final class Conformance {

    private final RepositoryService repository;
    private final Map<String, Diagram> diagrams = new ConcurrentHashMap<>();

    public Conformance(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * @param events everything recorded of a plan and its consultations, in the order of the record; what no diagram
     *     orders, such as a document or a correction, is passed over
     * @throws IllegalArgumentException if the engine does not know the procedure in the version of the plan
     */
    public Optional<Deviation> firstDeviation(List<?> events) {
        var history = new PlayedHistory(this::diagram);
        for (int index = 0; index < events.size(); index++) {
            var deviation = history.next(index, events.get(index));
            if (deviation.isPresent()) {
                return deviation;
            }
        }
        return Optional.empty();
    }

    private Diagram diagram(PinnedProcedure procedure) {
        return diagrams.computeIfAbsent(
                procedure.definitionKey() + ":" + procedure.version(), pinned -> read(procedure));
    }

    private Diagram read(PinnedProcedure procedure) {
        var deployment = deployment(procedure);
        return new DiagramReader(key -> model(deployment, key)).read(procedure.definitionKey());
    }

    private String deployment(PinnedProcedure procedure) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure.definitionKey())
                .processDefinitionVersion(procedure.version())
                .list()
                .stream()
                .findFirst()
                .map(ProcessDefinition::getDeploymentId)
                .orElseThrow(() -> new IllegalArgumentException(procedure.definitionKey() + " " + procedure.version()));
    }

    private BpmnModelInstance model(String deployment, String key) {
        return repository.getBpmnModelInstance(repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .processDefinitionKey(key)
                .singleResult()
                .getId());
    }
}
