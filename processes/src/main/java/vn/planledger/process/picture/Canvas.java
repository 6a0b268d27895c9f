package vn.planledger.process.picture;

import java.util.DoubleSummaryStatistics;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The rectangle that everything of a diagram lies in, in its own units (CSS pixels at 100 %). */
record Canvas(double left, double top, double width, double height) {

    private static final double MARGIN = 12;

    static Canvas around(BpmnModelInstance model) {
        var bounds = model.getModelElementsByType(Bounds.class);
        var points = model.getModelElementsByType(Waypoint.class);
        var x = Stream.concat(
                        bounds.stream().flatMap(b -> Stream.of(b.getX(), b.getX() + b.getWidth())),
                        points.stream().map(Waypoint::getX))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        var y = Stream.concat(
                        bounds.stream().flatMap(b -> Stream.of(b.getY(), b.getY() + b.getHeight())),
                        points.stream().map(Waypoint::getY))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return new Canvas(x.getMin() - MARGIN, y.getMin() - MARGIN, span(x), span(y));
    }

    private static double span(DoubleSummaryStatistics values) {
        return values.getMax() - values.getMin() + 2 * MARGIN;
    }

    String open(String key, String title) {
        var view = "%s %s %s %s".formatted(Svg.number(left), Svg.number(top), Svg.number(width), Svg.number(height));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="bpmn" role="img" aria-labelledby="bpmn-%1$s-title" viewBox="%2$s" \
                width="%3$s" height="%4$s" font-family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="12">
                <title id="bpmn-%1$s-title">%5$s</title>
                <defs><marker id="bpmn-%1$s-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" \
                orient="auto"><path d="M0 1 L10 5 L0 9 z" fill="#44546a"/></marker></defs>
                """.formatted(key, view, Svg.number(width), Svg.number(height), Svg.text(title));
    }
}
