package vn.planledger.command.plan;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import vn.planledger.command.shared.Refusal;

/** A plan's boundary: a valid polygon or multipolygon in WGS 84, longitude first. */
final class Boundary {

    /** Digitising tolerance for "inside the parent": 0.00001 degree, about one metre. */
    private static final double TOLERANCE = 0.00001;

    private final Geometry geometry;

    private Boundary(Geometry geometry) {
        this.geometry = geometry;
    }

    static Boundary parse(String wkt) {
        var geometry = WellKnownText.read(wkt, "boundary");
        if (!(geometry instanceof Polygon) && !(geometry instanceof MultiPolygon) || geometry.isEmpty()) {
            throw Refusal.malformed("boundary.not-a-polygon", geometry.getGeometryType())
                    .at("boundary");
        }
        var problem = new IsValidOp(geometry).getValidationError();
        if (problem != null) {
            throw Refusal.malformed(
                            "boundary.invalid",
                            problem.getMessage(),
                            problem.getCoordinate().x,
                            problem.getCoordinate().y)
                    .at("boundary");
        }
        return new Boundary(geometry);
    }

    void mustLieInProvince(Geometry outline) {
        if (!outline.covers(geometry)) {
            throw Refusal.rule("boundary.outside-province").at("boundary");
        }
    }

    void mustLieIn(Boundary parent) {
        if (!parent.geometry.buffer(TOLERANCE).covers(geometry)) {
            throw Refusal.rule("boundary.outside-parent", "Luật 30/2009/QH12, Điều 24")
                    .at("boundary");
        }
    }

    boolean touches(Geometry other) {
        return geometry.intersects(other);
    }
}
