package vn.planledger.geometry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.springframework.stereotype.Component;

/**
 * The plane of the province's plans: VN-2000, transverse Mercator, central meridian 105°00′, scale 0.9999, easting
 * 500,000 m. The seven parameters to WGS 84 are those of the EPSG dataset, transformation "VN-2000 to WGS 84 (2)".
 */
@Component
public final class Plane {

    private static final String VN2000 = "+proj=tmerc +lat_0=0 +lon_0=105 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84"
            + " +towgs84=-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278"
            + " +units=m +no_defs";
    private static final String WGS84 = "+proj=longlat +datum=WGS84 +no_defs";
    private static final BigDecimal SQUARE_METRES = new BigDecimal("10000");

    private final CoordinateTransform toPlane;
    private final CoordinateTransform toDegrees;

    public Plane() {
        var systems = new CRSFactory();
        var plane = systems.createFromParameters("VN-2000 105-00", VN2000);
        var degrees = systems.createFromParameters("WGS 84", WGS84);
        var transforms = new CoordinateTransformFactory();
        toPlane = transforms.createTransform(degrees, plane);
        toDegrees = transforms.createTransform(plane, degrees);
    }

    /** From degrees WGS 84, longitude first, to metres, easting first. */
    public Geometry fromDegrees(Geometry degrees) {
        return moved(degrees, toPlane);
    }

    /** From metres, easting first, to degrees WGS 84, longitude first. */
    public Geometry toDegrees(Geometry metres) {
        return moved(metres, toDegrees);
    }

    /** Area on the plane of a geometry in degrees WGS 84, in hectares to four places. */
    public BigDecimal hectares(Geometry degrees) {
        return BigDecimal.valueOf(fromDegrees(degrees).getArea()).divide(SQUARE_METRES, 4, RoundingMode.HALF_UP);
    }

    /** A transform keeps working state, so that only one thread at a time may use it. */
    private static Geometry moved(Geometry given, CoordinateTransform transform) {
        var copy = given.copy();
        synchronized (transform) {
            copy.apply(new Mover(transform));
        }
        return copy;
    }

    private record Mover(CoordinateTransform transform) implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence sequence, int i) {
            var to = transform.transform(new ProjCoordinate(sequence.getX(i), sequence.getY(i)), new ProjCoordinate());
            sequence.setOrdinate(i, CoordinateSequence.X, to.x);
            sequence.setOrdinate(i, CoordinateSequence.Y, to.y);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
