package vn.planledger.edge.map;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Figures as GeoJSON (RFC 7946) values, to five decimals of a degree: about a metre. */
final class Figures {

    private static final double DECIMALS = 100_000;

    private Figures() {}

    /** Of a point, a polygon or several polygons; null for null. */
    static Map<String, Object> of(Geometry figure) {
        return figure == null ? null : Map.of("type", figure.getGeometryType(), "coordinates", coordinates(figure));
    }

    private static Object coordinates(Geometry figure) {
        if (figure instanceof Point point) {
            return pair(point.getCoordinate());
        }
        if (figure instanceof Polygon polygon) {
            return rings(polygon);
        }
        if (figure instanceof GeometryCollection many) {
            return IntStream.range(0, many.getNumGeometries())
                    .mapToObj(i -> coordinates(many.getGeometryN(i)))
                    .toList();
        }
        throw new IllegalArgumentException("no figure of a plan: " + figure.getGeometryType());
    }

    private static List<List<List<Double>>> rings(Polygon polygon) {
        return IntStream.rangeClosed(0, polygon.getNumInteriorRing())
                .mapToObj(i -> i == 0 ? polygon.getExteriorRing() : polygon.getInteriorRingN(i - 1))
                .map(ring ->
                        Arrays.stream(ring.getCoordinates()).map(Figures::pair).toList())
                .toList();
    }

    private static List<Double> pair(Coordinate place) {
        return List.of(rounded(place.x), rounded(place.y));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * DECIMALS) / DECIMALS;
    }
}
