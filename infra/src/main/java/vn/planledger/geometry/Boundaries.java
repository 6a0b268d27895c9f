package vn.planledger.geometry;

import java.math.BigDecimal;
import java.util.Locale;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.GeoJson;

/** Boundaries as they come and go: GeoJSON in WGS 84 or VN-2000 outside, WKT in WGS 84 inside. */
@Component
public final class Boundaries {

    /** The systems a boundary may be given and asked for in. */
    public enum System {
        WGS84,
        /** VN-2000, central meridian 105°00′, metres. */
        VN2000
    }

    private final Plane plane;

    Boundaries(Plane plane) {
        this.plane = plane;
    }

    /**
     * Reads a GeoJSON geometry; a {@code crs} member (GeoJSON 2008) that names VN-2000 makes it metres on the plane.
     *
     * @throws Refusal {@code boundary.unknown-crs} and those of {@link GeoJson#toWkt}
     */
    public String toWkt(JsonNode geoJson) {
        if (!(geoJson instanceof ObjectNode object) || !object.has("crs")) {
            return GeoJson.toWkt(geoJson.toString());
        }
        var bare = object.deepCopy();
        bare.remove("crs");
        return system(object.at("/crs/properties/name").asString("")) == System.WGS84
                ? GeoJson.toWkt(bare.toString())
                : new WKTWriter(2).write(plane.toDegrees(metres(bare.toString())));
    }

    /** GeoJSON of a boundary; in VN-2000 it says so in a {@code crs} member. */
    public String toGeoJson(String wkt, System system) {
        if (system == System.WGS84) {
            return GeoJson.fromWkt(wkt);
        }
        var metres = plane.fromDegrees(read(wkt));
        metres.setSRID(5897);
        return new GeoJsonWriter(3).write(metres);
    }

    /** Area on the plane, hectares. */
    public BigDecimal hectares(String wkt) {
        return plane.hectares(read(wkt));
    }

    private static System system(String name) {
        var plain = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (plain.endsWith("CRS84") || plain.endsWith("4326") || plain.equals("WGS84")) {
            return System.WGS84;
        }
        if (plain.endsWith("5897") || plain.startsWith("VN2000")) {
            return System.VN2000;
        }
        throw Refusal.malformed("boundary.unknown-crs", name).at("boundary");
    }

    private static Geometry metres(String geoJson) {
        try {
            return new GeoJsonReader().read(geoJson);
        } catch (ParseException | RuntimeException malformed) {
            throw Refusal.malformed("boundary.unreadable", String.valueOf(malformed.getMessage()))
                    .at("boundary");
        }
    }

    private static Geometry read(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException malformed) {
            throw Refusal.malformed("boundary.unreadable", String.valueOf(malformed.getMessage()))
                    .at("boundary");
        }
    }
}
