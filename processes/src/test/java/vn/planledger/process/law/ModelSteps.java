package vn.planledger.process.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import vn.planledger.process.engine.ModelFile;

/** The steps that the diagrams of a procedure may open, each with the phase it opens in. */
final class ModelSteps {

    private static final Map<String, Set<String>> READ = new ConcurrentHashMap<>();

    private ModelSteps() {}

    /** As {@code PLAN decide}; a procedure starts in the phase PLAN and a part says if it has another. */
    static Set<String> of(String definition) {
        return READ.computeIfAbsent(definition, read -> collect(read, "PLAN", new TreeSet<>()));
    }

    private static Set<String> collect(String definition, String phase, Set<String> steps) {
        try (var file = new ModelFile("processes/" + definition + ".bpmn").getInputStream()) {
            var model = Bpmn.readModelFromStream(file);
            model.getModelElementsByType(UserTask.class).forEach(step -> steps.add(phase + " " + step.getId()));
            model.getModelElementsByType(CallActivity.class)
                    .forEach(part -> collect(part.getCalledElement(), phaseOf(part, phase), steps));
            return steps;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String phaseOf(CallActivity part, String outer) {
        return part.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .filter(in -> "phase".equals(in.getCamundaTarget()))
                .map(CamundaIn::getCamundaSourceExpression)
                .findFirst()
                .orElse(outer);
    }
}
