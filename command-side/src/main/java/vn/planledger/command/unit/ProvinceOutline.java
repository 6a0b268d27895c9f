package vn.planledger.command.unit;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.util.GeometricShapeFactory;

/**
 * A schematic outline of the province: the convex hull of a disc around each unit's centroid, half as wide again as a
 * disc of the unit's area. Computed from centroids and areas because no boundary with clear rights is at hand; it keeps
 * out what is plainly elsewhere and does not claim to be the border.
 */
final class ProvinceOutline {

    private static final double KM_PER_DEGREE = 111.32;
    private static final double WIDER = 1.5;

    private final List<Geometry> discs = new ArrayList<>();

    void add(double longitude, double latitude, double areaKm2) {
        var radiusKm = WIDER * Math.sqrt(areaKm2 / Math.PI);
        var height = radiusKm / KM_PER_DEGREE;
        var width = height / Math.cos(Math.toRadians(latitude));
        var shape = new GeometricShapeFactory();
        shape.setEnvelope(new Envelope(
                new Coordinate(longitude - width, latitude - height),
                new Coordinate(longitude + width, latitude + height)));
        discs.add(shape.createEllipse());
    }

    Geometry hull() {
        return new GeometryFactory().buildGeometry(discs).convexHull();
    }
}
