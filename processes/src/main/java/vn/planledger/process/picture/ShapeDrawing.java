package vn.planledger.process.picture;

import java.util.Locale;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** An event, a gateway or an activity, in its state. */
final class ShapeDrawing {

    private ShapeDrawing() {}

    static String of(BpmnShape shape, ElementState state) {
        var node = (FlowNode) shape.getBpmnElement();
        var box = Box.of(shape.getBounds());
        var kind = node instanceof Activity ? "bpmn-task" : node instanceof Event ? "bpmn-event" : "bpmn-gateway";
        var drawing = node instanceof Activity activity
                ? ActivityDrawing.of(activity, box, paint(state))
                : NodeDrawing.of(node, box, paint(state));
        var label = shape.getBpmnLabel() == null
                ? ""
                : LabelDrawing.of(node.getName(), shape.getBpmnLabel().getBounds());
        return "<g class=\"%s%s\" data-element=\"%s\">%s%s%s</g>\n"
                .formatted(kind, css(state), node.getId(), title(node, state), drawing, label);
    }

    private static String title(FlowNode node, ElementState state) {
        var name = node.getName() == null ? "" : node.getName();
        var words = state == null ? name : name + ": " + state.words();
        return words.isBlank() ? "" : "<title>" + Svg.text(words) + "</title>";
    }

    private static String css(ElementState state) {
        return state == null ? "" : " " + state.name().toLowerCase(Locale.ROOT);
    }

    private static String paint(ElementState state) {
        return state == null
                ? "fill=\"#ffffff\" stroke=\"#44546a\" stroke-width=\"1.5\""
                : "fill=\"%s\" stroke=\"%s\" stroke-width=\"2.5\"".formatted(state.fill(), state.stroke());
    }
}
