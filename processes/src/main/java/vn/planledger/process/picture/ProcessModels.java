package vn.planledger.process.picture;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import vn.planledger.process.engine.ModelFile;

/** The BPMN files of this room, each parsed once. */
final class ProcessModels {

    private static final Map<String, BpmnModelInstance> KNOWN = new ConcurrentHashMap<>();

    private ProcessModels() {}

    /** @param key process definition key, such as {@code appraisal} */
    static BpmnModelInstance of(String key) {
        return KNOWN.computeIfAbsent(key, ProcessModels::read);
    }

    private static BpmnModelInstance read(String key) {
        var path = "processes/" + key + ".bpmn";
        var file = ModelFile.all().stream()
                .filter(model -> model.getPath().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No process " + key));
        try (var stream = file.getInputStream()) {
            return Bpmn.readModelFromStream(stream);
        } catch (IOException unreadable) {
            throw new IllegalStateException(path, unreadable);
        }
    }
}
