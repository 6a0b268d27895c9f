package vn.planledger.process.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import vn.planledger.process.engine.ModelFile;

/** The tables on the DMN engine alone: no process, no database. */
final class DmnTables {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision table;

    DmnTables(String name) {
        table = decision(name, name);
    }

    /** What a decision of a file answers, where it is not itself a table. */
    static Map<String, Object> answer(String file, String decision, Map<String, Object> facts) {
        return ENGINE.evaluateDecision(decision(file, decision), facts).getSingleResult();
    }

    private static DmnDecision decision(String file, String name) {
        try (var content = new ModelFile("law/" + file + ".dmn").getInputStream()) {
            return ENGINE.parseDecision(name, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows that hold; a UNIQUE table with two of them is an error of the engine. */
    List<Map<String, Object>> rows(Map<String, Object> facts) {
        return ENGINE.evaluateDecisionTable(table, facts).getResultList();
    }
}
