package vn.planledger.process.law;

import java.time.LocalDate;
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

    /** What decides limits, windows and documents; nothing else is asked with them, so that answers are shared. */
    private static final List<String> OF_A_STEP =
            List.of("kind", "procedure", "regime", "unitType", "nationalImportance", "economicZone", "newUrbanCentre");

    /** The same tables, asked about one step that opens on a day. */
    LawSource about(Phase phase, String step, LocalDate on) {
        return asked(Map.of("phase", phase.name(), "step", step, "on", on.toString()));
    }

    /** The same tables, asked about a group to be consulted from a day on. */
    LawSource aboutGroup(Phase phase, String group, LocalDate on) {
        return asked(Map.of("phase", phase.name(), "group", group, "on", on.toString()));
    }

    LawSource on(LocalDate day) {
        return asked(Map.of("on", day.toString()));
    }

    private LawSource asked(Map<String, Object> more) {
        var asked = new HashMap<String, Object>(more);
        OF_A_STEP.forEach(name -> asked.put(name, facts.get(name)));
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
