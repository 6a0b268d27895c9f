package vn.planledger.query.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import vn.planledger.query.register.RegisterState;

/** Where the plans of the register lay at one moment, in an R-tree; it never changes, and many threads may ask it. */
public final class Grounds {

    static final Grounds NONE = new Grounds(RegisterState.EMPTY, Map.of());

    private final RegisterState state;
    private final Map<String, Ground> byPlan;
    private final STRtree tree = new STRtree();

    /** Once built, the tree may be asked by many threads. */
    private Grounds(RegisterState state, Map<String, Ground> byPlan) {
        this.state = state;
        this.byPlan = Map.copyOf(byPlan);
        byPlan.values()
                .forEach(ground -> tree.insert(ground.shape().getGeometry().getEnvelopeInternal(), ground));
        tree.build();
    }

    /** Whether they were made from the register as it is in this state. */
    boolean madeFrom(RegisterState other) {
        return state.equals(other);
    }

    /** The grounds in another state of the register; what was read already is not read again. */
    Grounds renewed(RegisterState other, Map<String, String> boundaries) {
        var grounds = new HashMap<String, Ground>();
        boundaries.forEach((plan, wkt) -> {
            var known = byPlan.get(plan);
            grounds.put(plan, known != null && known.wkt().equals(wkt) ? known : Ground.of(plan, wkt));
        });
        return new Grounds(other, grounds);
    }

    /**
     * Ids of the plans, of any status, whose boundary covers a place, its edge included.
     *
     * @param place degrees WGS 84, longitude first
     */
    public List<String> covering(Geometry place) {
        List<?> near = tree.query(place.getEnvelopeInternal());
        return near.stream()
                .map(Ground.class::cast)
                .filter(ground -> ground.shape().covers(place))
                .map(Ground::plan)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /**
     * A plan's boundary for drawing, in degrees WGS 84, longitude first, with some 150 corners at most: neither to measure
     * nor to decide by. Nothing where no boundary is known.
     */
    public Optional<Geometry> sketch(String plan) {
        return Optional.ofNullable(byPlan.get(plan)).map(Ground::sketch);
    }
}
