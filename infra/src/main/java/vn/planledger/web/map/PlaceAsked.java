package vn.planledger.web.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.GeoJson;
import vn.planledger.web.comment.TypedPlace;

/** The place that somebody asks about. */
final class PlaceAsked {

    private static final String FIELD = "place";

    private PlaceAsked() {}

    /**
     * @param typed a point as {@link TypedPlace} reads it, without spaces around it
     * @return degrees WGS 84, longitude first
     * @throws Refusal {@code place.unreadable}, {@code map.not-a-point}, {@code boundary.not-wgs84}, {@code
     *     boundary.unreadable}, each at the field {@code place}
     */
    static Geometry read(String typed) {
        try {
            var figure = GeoJson.read(TypedPlace.geoJson(typed));
            if (!(figure instanceof Point)) {
                throw Refusal.malformed("map.not-a-point");
            }
            mustBeDegrees(figure.getCoordinate());
            return figure;
        } catch (Refusal refusal) {
            throw refusal.at(FIELD);
        }
    }

    private static void mustBeDegrees(Coordinate place) {
        if (!(Math.abs(place.x) <= 180) || !(Math.abs(place.y) <= 90)) {
            throw Refusal.malformed("boundary.not-wgs84", place.x, place.y);
        }
    }
}
