package vn.planledger.process.picture;

import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/**
 * Draws a process from its own diagram as a standalone SVG. Nothing in it runs or needs a style attribute, so a strict
 * content security policy lets it through: colours are presentation attributes, and a style sheet can take over by the
 * classes {@code bpmn-task}, {@code bpmn-event}, {@code bpmn-gateway}, {@code bpmn-flow} and {@code done}, {@code current},
 * {@code overdue}. State is also said in words in each element's title.
 */
public final class ProcessPicture {

    /**
     * @param key process definition key, such as {@code appraisal}
     * @param states element id to state; elements without one are drawn plain
     */
    public String svg(String key, Map<String, ElementState> states) {
        var model = ProcessModels.of(key);
        var canvas = Canvas.around(model);
        var svg = new StringBuilder(canvas.open(key, title(model)));
        model.getModelElementsByType(BpmnEdge.class).forEach(edge -> svg.append(EdgeDrawing.of(key, edge)));
        for (var shape : model.getModelElementsByType(BpmnShape.class)) {
            svg.append(ShapeDrawing.of(shape, states.get(shape.getBpmnElement().getId())));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String title(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getName();
    }
}
