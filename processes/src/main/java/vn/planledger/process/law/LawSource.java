package vn.planledger.process.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineServices;
import vn.planledger.command.shared.Phase;

/**
 * The tables a plan is pinned to, and its facts.
 *
 * @param deployment the engine deployment of the plan's BPMN: its tables are the plan's tables
 */
public record LawSource(ProcessEngineServices engine, String deployment, Map<String, Object> facts) {

    /** The same tables, asked about one step: only with what decides limits and documents, so that answers are shared. */
    LawSource about(Phase phase, String step) {
        var asked = new HashMap<String, Object>(Map.of("phase", phase.name(), "step", step));
        for (var name : List.of("kind", "regime", "registeredOn")) {
            asked.put(name, facts.get(name));
        }
        return new LawSource(engine, deployment, asked);
    }

    List<Map<String, Object>> ask(String table) {
        var decision = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .decisionDefinitionKey(table)
                .singleResult();
        return engine.getDecisionService()
                .evaluateDecisionTableById(decision.getId(), facts)
                .getResultList();
    }
}
