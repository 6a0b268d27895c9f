package vn.planledger.query.map;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * The ground of one plan.
 *
 * @param wkt what it was read from
 * @param shape ready for many questions
 * @param sketch for drawing, see {@link BoundarySketch}
 */
record Ground(String plan, String wkt, PreparedGeometry shape, Geometry sketch) {

    static Ground of(String plan, String wkt) {
        try {
            var boundary = new WKTReader().read(wkt);
            return new Ground(plan, wkt, new PreparedGeometryFactory().create(boundary), BoundarySketch.of(boundary));
        } catch (ParseException corrupted) {
            throw new IllegalStateException("The view holds an unreadable boundary of plan " + plan, corrupted);
        }
    }
}
