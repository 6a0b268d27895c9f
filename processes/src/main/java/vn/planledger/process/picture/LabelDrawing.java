package vn.planledger.process.picture;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A name beside an event, a gateway or a flow, in the place the diagram gives it. */
final class LabelDrawing {

    /** A letter at 12 px is this wide on average. */
    private static final double LETTER = 6.2;

    private LabelDrawing() {}

    static String of(String name, Bounds place) {
        var lines = Svg.wrap(name, (int) (place.getWidth() / LETTER));
        var middle = place.getX() + place.getWidth() / 2;
        return Svg.lines(lines, middle, place.getY() + 11, "class=\"bpmn-label\" fill=\"#1f2933\"");
    }
}
