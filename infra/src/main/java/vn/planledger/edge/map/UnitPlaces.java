package vn.planledger.edge.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.util.GeometricShapeFactory;
import vn.planledger.query.register.Unit;

/** Centroids and areas of the units, as far as a source gives them: the only thing known of where a unit lies. */
record UnitPlaces(Map<String, Unit> byCode) {

    private static final double KM_PER_DEGREE = 111.32;
    private static final GeometryFactory FIGURES = new GeometryFactory();

    /** Radii of a disc of the unit's area within which a place may still lie in the unit. */
    private static final double REACH = 2;

    static UnitPlaces of(List<Unit> units) {
        return new UnitPlaces(units.stream()
                .filter(unit -> unit.longitude() != null && unit.latitude() != null)
                .collect(Collectors.toMap(Unit::code, unit -> unit)));
    }

    /** The centroid of the first of these units that has one. */
    Optional<Geometry> centroid(List<String> units) {
        return units.stream()
                .map(byCode::get)
                .filter(unit -> unit != null)
                .findFirst()
                .map(unit -> FIGURES.createPoint(centre(unit)));
    }

    /** Whether a place may lie in the province at all: within the hull of the units' discs. True while no unit is placed. */
    boolean inProvince(Geometry place) {
        var discs = byCode.values().stream()
                .filter(unit -> unit.areaKm2() != null)
                .map(unit -> disc(unit, REACH))
                .toList();
        return discs.isEmpty() || FIGURES.buildGeometry(discs).convexHull().covers(place);
    }

    /** Whether a place of the province may lie in one of these units: certain only where it does not. */
    boolean mayHold(List<String> units, Geometry place) {
        return units.stream().map(byCode::get).anyMatch(unit -> unit == null || mayHold(unit, place.getCoordinate()));
    }

    private static boolean mayHold(Unit unit, Coordinate place) {
        return unit.areaKm2() == null || distanceKm(centre(unit), place) <= REACH * radiusKm(unit);
    }

    /** A disc around the unit's centroid. */
    static Geometry disc(Unit unit, double radii) {
        var centre = centre(unit);
        var height = radii * radiusKm(unit) / KM_PER_DEGREE;
        var width = height / Math.cos(Math.toRadians(centre.y));
        var shape = new GeometricShapeFactory();
        shape.setEnvelope(new Envelope(
                new Coordinate(centre.x - width, centre.y - height),
                new Coordinate(centre.x + width, centre.y + height)));
        return shape.createEllipse();
    }

    /** Radius of a disc of the unit's area, kilometres. */
    private static double radiusKm(Unit unit) {
        return Math.sqrt(unit.areaKm2().doubleValue() / Math.PI);
    }

    private static Coordinate centre(Unit unit) {
        return new Coordinate(unit.longitude().doubleValue(), unit.latitude().doubleValue());
    }

    /** On a plane, which is exact enough within a province. */
    private static double distanceKm(Coordinate one, Coordinate other) {
        var width = (one.x - other.x) * Math.cos(Math.toRadians(one.y));
        return KM_PER_DEGREE * Math.hypot(width, one.y - other.y);
    }
}
