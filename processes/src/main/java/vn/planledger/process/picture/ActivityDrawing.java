package vn.planledger.process.picture;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A task or a called process: a rounded box, its name, and who acts. */
final class ActivityDrawing {

    private static final int LETTERS = 16;
    /** First base line of a name that leaves the sign in the corner free. */
    private static final int BELOW_SIGN = 32;

    private static final String SIGN = "fill=\"none\" stroke=\"#44546a\" stroke-width=\"1.2\"";

    private ActivityDrawing() {}

    static String of(Activity activity, Box box, String paint) {
        var name = Svg.wrap(activity.getName(), LETTERS);
        var role = activity instanceof UserTask;
        var height = name.size() * 14 + (role ? 13 : 0);
        var middle = box.middleY() - height / 2.0 + 11 + (activity instanceof CallActivity ? -5 : 3);
        var top = role ? Math.max(middle, box.y() + BELOW_SIGN) : middle;
        var svg = rectangle(box, paint)
                + Svg.lines(name, box.middleX(), top, "class=\"bpmn-name\" fill=\"#1f2933\"")
                + sign(activity, box);
        return role ? svg + role(activity, box, top + name.size() * 14) : svg;
    }

    private static String rectangle(Box box, String paint) {
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\" %s/>"
                .formatted(
                        Svg.number(box.x()),
                        Svg.number(box.y()),
                        Svg.number(box.width()),
                        Svg.number(box.height()),
                        paint);
    }

    private static String role(Activity task, Box box, double y) {
        var role = task.getAttributeValueNs(CAMUNDA_NS, "candidateGroups");
        return "<text class=\"bpmn-role\" text-anchor=\"middle\" font-size=\"10\" fill=\"#44546a\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(Svg.number(box.middleX()), Svg.number(y), Svg.text(RoleNames.of(role)));
    }

    private static String sign(Activity activity, Box box) {
        var at = "<g transform=\"translate(%s %s)\" %s>"
                .formatted(Svg.number(box.x() + 6), Svg.number(box.y() + 5), SIGN);
        if (activity instanceof UserTask) {
            return at + "<circle cx=\"6\" cy=\"4\" r=\"3\"/><path d=\"M0 13 a6 5 0 0 1 12 0 z\"/></g>";
        }
        if (activity instanceof BusinessRuleTask) {
            return at + "<path d=\"M0 0 h14 v10 h-14 z M0 3.5 h14 M5 3.5 v6.5\"/></g>";
        }
        if (activity instanceof CallActivity) {
            return "<g transform=\"translate(%s %s)\" %s><path d=\"M0 0 h12 v12 h-12 z M6 2.5 v7 M2.5 6 h7\"/></g>"
                    .formatted(Svg.number(box.middleX() - 6), Svg.number(box.y() + box.height() - 15), SIGN);
        }
        return at + "<circle cx=\"6\" cy=\"6\" r=\"4.5\" stroke-dasharray=\"2 1.5\" stroke-width=\"2.5\"/>"
                + "<circle cx=\"6\" cy=\"6\" r=\"2\"/></g>";
    }
}
