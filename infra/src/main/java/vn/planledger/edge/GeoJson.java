package vn.planledger.edge;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import vn.planledger.command.shared.Refusal;

/** GeoJSON geometries (RFC 7946) at the edge, WKT inside. */
public final class GeoJson {

    private static final int MAX_POINTS = 20_000;

    private GeoJson() {}

    /**
     * Reads a GeoJSON geometry in WGS 84, longitude first.
     *
     * @throws Refusal {@code boundary.unreadable}, {@code boundary.not-wgs84}, {@code boundary.too-detailed}
     */
    public static String toWkt(String geoJson) {
        var geometry = read(geoJson);
        for (Coordinate point : geometry.getCoordinates()) {
            if (!(Math.abs(point.x) <= 180) || !(Math.abs(point.y) <= 90)) {
                throw Refusal.malformed("boundary.not-wgs84", point.x, point.y).at("boundary");
            }
        }
        return new WKTWriter(2).write(geometry);
    }

    public static String fromWkt(String wkt) {
        try {
            var writer = new GeoJsonWriter();
            writer.setEncodeCRS(false);
            return writer.write(new WKTReader().read(wkt));
        } catch (ParseException corrupted) {
            throw new IllegalStateException("the record holds an unreadable boundary", corrupted);
        }
    }

    /**
     * Reads a geometry in whatever system.
     *
     * @throws Refusal {@code boundary.unreadable}, {@code boundary.too-detailed}
     */
    public static Geometry read(String geoJson) {
        var geometry = parse(geoJson);
        if (geometry == null || geometry.isEmpty()) {
            throw Refusal.malformed("boundary.unreadable", "").at("boundary");
        }
        if (geometry.getNumPoints() > MAX_POINTS) {
            throw Refusal.malformed("boundary.too-detailed", MAX_POINTS).at("boundary");
        }
        return geometry;
    }

    private static Geometry parse(String geoJson) {
        try {
            return new GeoJsonReader().read(geoJson);
        } catch (ParseException | IllegalArgumentException | ClassCastException | NullPointerException malformed) {
            throw Refusal.malformed("boundary.unreadable", String.valueOf(malformed.getMessage()))
                    .at("boundary");
        }
    }
}
