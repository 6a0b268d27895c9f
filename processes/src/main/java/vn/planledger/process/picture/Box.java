package vn.planledger.process.picture;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A shape's rectangle. */
record Box(double x, double y, double width, double height) {

    static Box of(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }

    String circle(double radius, String attributes) {
        return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>"
                .formatted(Svg.number(middleX()), Svg.number(middleY()), Svg.number(radius), attributes);
    }
}
