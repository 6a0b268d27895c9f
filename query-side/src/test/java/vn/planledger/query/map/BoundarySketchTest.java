package vn.planledger.query.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** A boundary of thousands of corners is drawn with a few, and stays where it is. */
class BoundarySketchTest {

    @Test
    void a_boundary_of_twenty_thousand_corners_becomes_light_and_keeps_its_ground() {
        var round =
                new GeometryFactory().createPoint(new Coordinate(105.78, 19.8)).buffer(0.05, 5_000);

        var sketch = BoundarySketch.of(round);

        assertThat(round.getNumPoints()).isGreaterThan(19_000);
        assertThat(sketch.getNumPoints()).isBetween(4, BoundarySketch.MOST_POINTS);
        assertThat(sketch.symDifference(round).getArea() / round.getArea()).isLessThan(0.01);
    }

    @Test
    void a_simple_boundary_is_drawn_as_it_is() {
        var square = new GeometryFactory()
                .createPoint(new Coordinate(105.78, 19.8))
                .getEnvelope()
                .buffer(0.01, 1);

        assertThat(BoundarySketch.of(square).toText()).isEqualTo(square.toText());
    }
}
