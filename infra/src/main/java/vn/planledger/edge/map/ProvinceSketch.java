package vn.planledger.edge.map;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.springframework.stereotype.Component;
import vn.planledger.query.register.Unit;
import vn.planledger.query.register.UnitList;

/**
 * The base the map is drawn on: the names of the units at their centroids over the ground that discs of their areas cover
 * together. It is a scheme to find one's way by, not the border of anything: no boundary of a unit is at hand whose rights
 * are clear.
 */
@Component
public final class ProvinceSketch {

    /** @param land GeoJSON geometry; null while no unit has a centroid and an area */
    public record Base(@JsonRawValue String land, List<Name> names) {}

    /**
     * @param longitude degrees WGS 84
     * @param town whether it is a city or a town, which is named from afar too
     */
    public record Name(String name, double longitude, double latitude, boolean town) {}

    private static final Set<String> TOWNS = Set.of("thành phố", "thị xã");

    private record Drawn(List<Unit> from, Base base) {}

    /** Degrees by which gaps between discs are closed. */
    private static final double GAPS = 0.08;

    private static final double ROUGHNESS = 0.004;

    private final UnitList units;
    private volatile Drawn drawn = new Drawn(List.of(), new Base(null, List.of()));

    ProvinceSketch(UnitList units) {
        this.units = units;
    }

    public Base base() {
        var known = units.all();
        if (!known.equals(drawn.from())) {
            drawn = new Drawn(known, draw(known));
        }
        return drawn.base();
    }

    private static Base draw(List<Unit> all) {
        var placed = all.stream()
                .filter(unit -> unit.longitude() != null && unit.latitude() != null && unit.areaKm2() != null)
                .toList();
        var names = placed.stream()
                .map(unit -> new Name(
                        bare(unit),
                        unit.longitude().doubleValue(),
                        unit.latitude().doubleValue(),
                        TOWNS.contains(unit.type())))
                .toList();
        return new Base(placed.isEmpty() ? null : Figures.of(land(placed)), names);
    }

    /** "Huyện Mường Lát" is Mường Lát on a map. */
    private static String bare(Unit unit) {
        var name = unit.nameVi();
        var type = unit.type() == null ? "" : unit.type() + " ";
        return name.regionMatches(true, 0, type, 0, type.length()) ? name.substring(type.length()) : name;
    }

    private static Geometry land(List<Unit> placed) {
        var discs = UnaryUnionOp.union(
                placed.stream().map(unit -> UnitPlaces.disc(unit, 1)).toList());
        return TopologyPreservingSimplifier.simplify(discs.buffer(GAPS).buffer(-GAPS), ROUGHNESS);
    }
}
