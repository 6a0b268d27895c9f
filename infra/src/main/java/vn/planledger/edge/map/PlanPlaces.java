package vn.planledger.edge.map;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import vn.planledger.query.map.Grounds;
import vn.planledger.query.register.PlanRow;
import vn.planledger.query.register.Unit;

/** Where plans are: by their boundaries, or else by their units. */
record PlanPlaces(Grounds grounds, UnitPlaces units) {

    static PlanPlaces of(Grounds grounds, List<Unit> units) {
        return new PlanPlaces(grounds, UnitPlaces.of(units));
    }

    Located locate(PlanRow plan) {
        return grounds.sketch(plan.id())
                .map(sketch -> new Located(Located.By.BOUNDARY, sketch))
                .or(() -> units.centroid(plan.units()).map(centre -> new Located(Located.By.UNIT, centre)))
                .orElse(Located.NOWHERE);
    }

    boolean inProvince(Geometry place) {
        return units.inProvince(place);
    }

    /** Whether a plan of unknown boundary may cover a place of the province. */
    boolean mayCover(PlanRow plan, Geometry place) {
        return units.mayHold(plan.units(), place);
    }
}
