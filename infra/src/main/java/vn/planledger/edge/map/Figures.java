package vn.planledger.edge.map;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonWriter;

/** Figures as GeoJSON (RFC 7946), to five decimals of a degree: about a metre. Outer rings turn left, holes right. */
final class Figures {

    private static final int DECIMALS = 5;

    private Figures() {}

    /** Null for null. */
    static String of(Geometry figure) {
        if (figure == null) {
            return null;
        }
        var writer = new GeoJsonWriter(DECIMALS);
        writer.setEncodeCRS(false);
        writer.setForceCCW(true);
        return writer.write(figure);
    }
}
