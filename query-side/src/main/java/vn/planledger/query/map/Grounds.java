package vn.planledger.query.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * All grounds at one position of the register, in an R-tree.
 *
 * @param number last event of the register it was made from
 */
record Grounds(long number, Map<String, Ground> byPlan, STRtree tree) {

    static final Grounds NONE = of(-1, Map.of());

    /** The grounds at another position; what was read already is not read again. */
    Grounds renewed(long number, Map<String, String> boundaries) {
        var grounds = new HashMap<String, Ground>();
        boundaries.forEach((plan, wkt) -> {
            var known = byPlan.get(plan);
            grounds.put(plan, known != null && known.wkt().equals(wkt) ? known : Ground.of(plan, wkt));
        });
        return of(number, grounds);
    }

    /** Ids of the plans whose ground covers a place, its edge included. */
    List<String> covering(Geometry place) {
        List<?> near = tree.query(place.getEnvelopeInternal());
        return near.stream()
                .map(Ground.class::cast)
                .filter(ground -> ground.shape().covers(place))
                .map(Ground::plan)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Once built, the tree may be asked by many threads. */
    private static Grounds of(long number, Map<String, Ground> byPlan) {
        var tree = new STRtree();
        byPlan.values()
                .forEach(ground -> tree.insert(ground.shape().getGeometry().getEnvelopeInternal(), ground));
        tree.build();
        return new Grounds(number, Map.copyOf(byPlan), tree);
    }
}
