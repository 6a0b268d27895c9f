package vn.planledger.edge;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.planledger.command.shared.Refusal;

/** A place that somebody points at, as people and programs write it. */
public final class GivenArea {

    private static final String FIELD = "area";
    private static final Pattern POINT =
            Pattern.compile("(-?\\d{1,3}(?:\\.\\d+)?)\\s*[,;]\\s*(-?\\d{1,2}(?:\\.\\d+)?)");

    private static final Pattern WKT_POINT = Pattern.compile("POINT ?\\((-?[\\d.]+) (-?[\\d.]+)\\)");

    private GivenArea() {}

    /**
     * Reads a GeoJSON geometry or {@code longitude, latitude}, WGS 84, as WKT; nothing where nothing is given. Which
     * geometries are taken is for the plan to say.
     *
     * @throws Refusal {@code boundary.unreadable}, {@code boundary.not-wgs84}, {@code boundary.too-detailed}
     */
    public static Optional<String> toWkt(String given) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(GeoJson.toWkt(geoJson(given.strip())));
        } catch (Refusal refusal) {
            throw refusal.at(FIELD);
        }
    }

    /** The area as people may write it: a point as {@code longitude, latitude}, the others as GeoJSON. */
    public static String toText(String wkt) {
        var point = WKT_POINT.matcher(wkt);
        return point.matches() ? point.group(1) + ", " + point.group(2) : GeoJson.fromWkt(wkt);
    }

    private static String geoJson(String given) {
        var point = POINT.matcher(given);
        return point.matches()
                ? "{\"type\":\"Point\",\"coordinates\":[%s,%s]}".formatted(point.group(1), point.group(2))
                : given;
    }
}
