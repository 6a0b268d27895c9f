package vn.planledger.process.model;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A diagram is there to be read: no name is struck through by a flow, hidden behind a shape or written over another. */
final class DrawingLint {

    private DrawingLint() {}

    static Set<String> complaints(BpmnModelInstance model) {
        var complaints = new TreeSet<String>();
        var labels = labels(model);
        labels.forEach((element, label) -> {
            if (lines(model).stream().anyMatch(label::intersectsLine)) {
                complaints.add(element + ": name struck through");
            }
            if (shapes(model).stream().anyMatch(label::intersects)) {
                complaints.add(element + ": name hidden");
            }
            labels.forEach((other, place) -> {
                if (!other.equals(element) && place.intersects(label)) {
                    complaints.add(element + ": name written over that of " + other);
                }
            });
        });
        return complaints;
    }

    private static Map<String, Rectangle2D> labels(BpmnModelInstance model) {
        var labels = new HashMap<String, Rectangle2D>();
        for (var shape : model.getModelElementsByType(BpmnShape.class)) {
            place(labels, shape.getBpmnElement().getId(), shape.getBpmnLabel());
        }
        for (var edge : model.getModelElementsByType(BpmnEdge.class)) {
            place(labels, edge.getBpmnElement().getId(), edge.getBpmnLabel());
        }
        return labels;
    }

    private static void place(Map<String, Rectangle2D> labels, String element, BpmnLabel label) {
        if (label != null) {
            labels.put(element, rectangle(label.getBounds()));
        }
    }

    private static List<Rectangle2D> shapes(BpmnModelInstance model) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> rectangle(shape.getBounds()))
                .toList();
    }

    private static List<Line2D> lines(BpmnModelInstance model) {
        var lines = new ArrayList<Line2D>();
        for (var edge : model.getModelElementsByType(BpmnEdge.class)) {
            var points = List.copyOf(edge.getWaypoints());
            for (var i = 1; i < points.size(); i++) {
                lines.add(line(points.get(i - 1), points.get(i)));
            }
        }
        return lines;
    }

    private static Line2D line(Waypoint from, Waypoint to) {
        return new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY());
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
