package vn.planledger.process.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineServices;

/**
 * The tables a plan is pinned to, and its facts.
 *
 * @param deployment the engine deployment of the plan's BPMN: its tables are the plan's tables
 */
public record LawSource(ProcessEngineServices engine, String deployment, Map<String, Object> facts) {

    LawSource with(Map<String, Object> more) {
        var all = new HashMap<>(facts);
        all.putAll(more);
        return new LawSource(engine, deployment, all);
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
