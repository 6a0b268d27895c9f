package vn.planledger.command.plan;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;

/** A place somebody points at: a point, a line or a polygon in WGS 84, longitude first. */
final class Area {

    private static final String FIELD = "area";
    private static final int LONGEST = 100_000;

    private final Geometry geometry;

    private Area(Geometry geometry) {
        this.geometry = geometry;
    }

    static Area parse(String wkt) {
        FreeText.checkOptional(wkt, LONGEST, FIELD);
        var geometry = WellKnownText.read(wkt, FIELD);
        var known = geometry instanceof Point || geometry instanceof LineString || geometry instanceof Polygon;
        if (!known || geometry.isEmpty()) {
            throw Refusal.malformed("area.kind", geometry.getGeometryType()).at(FIELD);
        }
        var problem = new IsValidOp(geometry).getValidationError();
        if (problem != null) {
            throw Refusal.malformed("area.invalid", problem.getMessage()).at(FIELD);
        }
        return new Area(geometry);
    }

    /** It may reach beyond the plan, as a road does, but it must touch its ground. */
    void mustTouch(Boundary plan) {
        if (!plan.touches(geometry)) {
            throw Refusal.rule("area.outside-plan").at(FIELD);
        }
    }
}
