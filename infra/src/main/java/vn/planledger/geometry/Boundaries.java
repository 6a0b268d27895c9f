package vn.planledger.geometry;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;
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

    private static final String EPSG = "((urn:ogc:def:crs:)?EPSG:([\\d.]*:)?)?";
    private static final Pattern WGS84 =
            name("((urn:ogc:def:crs:)?OGC:([\\d.]*:)?)?CRS84|" + EPSG + "4326|WGS[ _-]?84");
    private static final Pattern VN2000 =
            name(EPSG + "5897|VN[ _-]?2000([ _-]?105([ .°-]?00[′']?)?" + "|( ?/ ?)TM-?3 (zone 482|105[.°-]?00[′']?))?");

    private final Plane plane;

    Boundaries(Plane plane) {
        this.plane = plane;
    }

    /**
     * Reads a GeoJSON geometry; a {@code crs} member (GeoJSON 2008) that names VN-2000 makes it metres on the plane.
     *
     * @param crs the system of a geometry that names none itself; null for WGS 84
     * @throws Refusal {@code boundary.unknown-crs}, those of {@link Plane#toDegrees} and of {@link GeoJson#toWkt}
     */
    public String toWkt(JsonNode geoJson, String crs) {
        if (!(geoJson instanceof ObjectNode object) || !object.has("crs")) {
            return toWkt(geoJson.toString(), system(crs));
        }
        var bare = object.deepCopy();
        bare.remove("crs");
        return toWkt(bare.toString(), named(object.at("/crs/properties/name").asString("")));
    }

    private String toWkt(String bare, System system) {
        return system == System.WGS84
                ? GeoJson.toWkt(bare)
                : new WKTWriter(2).write(plane.toDegrees(GeoJson.read(bare)));
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

    /**
     * The system of that name, WGS 84 where none is named. Other meridians and scales of VN-2000 are other systems: taken
     * for this one they would put a plan hundreds of metres beside its place.
     *
     * @throws Refusal {@code boundary.unknown-crs}
     */
    public static System system(String name) {
        return name == null || name.isBlank() ? System.WGS84 : named(name);
    }

    private static System named(String name) {
        if (WGS84.matcher(name.strip()).matches()) {
            return System.WGS84;
        }
        if (VN2000.matcher(name.strip()).matches()) {
            return System.VN2000;
        }
        throw Refusal.malformed("boundary.unknown-crs", name).at("boundary");
    }

    private static Pattern name(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
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
