package vn.planledger.process.picture;

import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** An event as a circle, a gateway as a diamond with its sign. */
final class NodeDrawing {

    private static final String THIN = "fill=\"none\" stroke=\"#44546a\" stroke-width=\"1.2\"";
    private static final String THICK = "fill=\"none\" stroke=\"#44546a\" stroke-width=\"2.5\"";

    private NodeDrawing() {}

    static String of(FlowNode node, Box box, String paint) {
        return node instanceof Gateway ? gateway(node, box, paint) : event(node, box, paint);
    }

    private static String event(FlowNode node, Box box, String paint) {
        var circle = box.circle(box.width() / 2, paint);
        if (node instanceof StartEvent) {
            return circle;
        }
        if (node instanceof EndEvent) {
            return circle + box.circle(box.width() / 2 - 1.5, "fill=\"none\" stroke=\"#44546a\" stroke-width=\"4\"");
        }
        var intermediate = circle + box.circle(box.width() / 2 - 3, THIN);
        return node instanceof CatchEvent ? intermediate + clock(box) : intermediate;
    }

    /** What a procedure waits for is always a day. */
    private static String clock(Box box) {
        return box.circle(box.width() / 2 - 7, THIN)
                + "<path d=\"M%1$s %2$s v-8 M%1$s %2$s h6\" %3$s/>"
                        .formatted(Svg.number(box.middleX()), Svg.number(box.middleY()), THIN);
    }

    private static String gateway(FlowNode node, Box box, String paint) {
        var half = Svg.number(box.width() / 2);
        var diamond = "<path d=\"M%s %s l%3$s %3$s l-%3$s %3$s l-%3$s -%3$s z\" %4$s/>"
                .formatted(Svg.number(box.middleX()), Svg.number(box.y()), half, paint);
        return diamond + sign(node, box);
    }

    private static String sign(FlowNode node, Box box) {
        if (node instanceof InclusiveGateway) {
            return box.circle(11, THICK);
        }
        var path = node instanceof ExclusiveGateway ? "m-7 -8 l14 16 m0 -16 l-14 16" : "m-11 0 h22 m-11 -11 v22";
        return "<path d=\"M%s %s %s\" %s/>"
                .formatted(Svg.number(box.middleX()), Svg.number(box.middleY()), path, THICK);
    }
}
