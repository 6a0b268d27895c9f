package vn.planledger.process.picture;

import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;

/** A sequence flow: its way points, an arrow and its name. */
final class EdgeDrawing {

    private EdgeDrawing() {}

    static String of(String key, BpmnEdge edge) {
        var flow = (SequenceFlow) edge.getBpmnElement();
        var points = edge.getWaypoints().stream()
                .map(point -> Svg.number(point.getX()) + "," + Svg.number(point.getY()))
                .collect(Collectors.joining(" "));
        var line =
                "<polyline points=\"%s\" fill=\"none\" stroke=\"#44546a\" stroke-width=\"1.5\" stroke-linejoin=\"round\" marker-end=\"url(#bpmn-%s-arrow)\"/>"
                        .formatted(points, key);
        return "<g class=\"bpmn-flow\" data-element=\"%s\">%s%s</g>\n".formatted(flow.getId(), line, name(edge, flow));
    }

    private static String name(BpmnEdge edge, SequenceFlow flow) {
        return edge.getBpmnLabel() == null
                ? ""
                : LabelDrawing.of(flow.getName(), edge.getBpmnLabel().getBounds());
    }
}
