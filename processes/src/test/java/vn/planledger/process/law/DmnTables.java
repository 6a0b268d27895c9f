package vn.planledger.process.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionImpl;
import vn.planledger.process.engine.ModelFile;

/** The tables on the DMN engine alone: no process, no database. */
final class DmnTables {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecisionImpl table;

    DmnTables(String name) {
        try (var file = new ModelFile("law/" + name + ".dmn").getInputStream()) {
            table = (DmnDecisionImpl) ENGINE.parseDecision(name, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows that hold; a UNIQUE table with two of them is an error of the engine. */
    List<Map<String, Object>> rows(Map<String, Object> facts) {
        DmnDecisionTableResult result = ENGINE.evaluateDecisionTable(table, facts);
        return result.getResultList();
    }
}
