package vn.planledger.geometry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;

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
    /** Metres from the origin beyond which no plan of the country lies, and the series no longer hold. */
    private static final double FARTHEST = 4_000_000;

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
        return moved(degrees, this::metres);
    }

    /**
     * From metres, easting first, to degrees WGS 84, longitude first.
     *
     * @throws Refusal {@code boundary.off-the-plane} for metres that are no place on it
     */
    public Geometry toDegrees(Geometry metres) {
        return moved(metres, this::degrees);
    }

    /** Area on the plane of a geometry in degrees WGS 84, in hectares to four places. */
    public BigDecimal hectares(Geometry degrees) {
        return BigDecimal.valueOf(fromDegrees(degrees).getArea()).divide(SQUARE_METRES, 4, RoundingMode.HALF_UP);
    }

    /** A transform keeps working state, so that only one thread at a time may use it. */
    private synchronized Geometry moved(Geometry given, UnaryOperator<Coordinate> move) {
        var copy = given.copy();
        copy.apply(new Mover(move));
        return copy;
    }

    private Coordinate degrees(Coordinate metres) {
        if (!(Math.abs(metres.x) <= FARTHEST) || !(Math.abs(metres.y) <= FARTHEST)) {
            throw Refusal.malformed("boundary.off-the-plane", metres.x, metres.y)
                    .at("boundary");
        }
        return transformed(metres, toDegrees);
    }

    /**
     * The shift between the datums leaves a height that a boundary has no place for, which costs a millimetre on the way
     * back: one step towards the metres that give these very degrees takes it out.
     */
    private Coordinate metres(Coordinate degrees) {
        var near = transformed(degrees, toPlane);
        var again = transformed(transformed(near, toDegrees), toPlane);
        return new Coordinate(2 * near.x - again.x, 2 * near.y - again.y);
    }

    private static Coordinate transformed(Coordinate point, CoordinateTransform transform) {
        var to = transform.transform(new ProjCoordinate(point.x, point.y), new ProjCoordinate());
        return new Coordinate(to.x, to.y);
    }

    private record Mover(UnaryOperator<Coordinate> move) implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence sequence, int i) {
            var to = move.apply(sequence.getCoordinateCopy(i));
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
