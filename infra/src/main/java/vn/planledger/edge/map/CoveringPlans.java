package vn.planledger.edge.map;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.query.map.PlanGrounds;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;
import vn.planledger.query.register.UnitList;

/** Which approved plans cover a place. */
@Component
public final class CoveringPlans {

    /**
     * @param covering plans whose boundary covers the place
     * @param undrawn plans that may cover it: their boundary is not known, and the place may lie in the
     *     province and in their unit
     */
    public record Answer(List<MapItem> covering, List<MapItem> undrawn) {}

    private final PlanRegister register;
    private final PlanGrounds grounds;
    private final UnitList units;

    CoveringPlans(PlanRegister register, PlanGrounds grounds, UnitList units) {
        this.register = register;
        this.grounds = grounds;
        this.units = units;
    }

    /**
     * @param place degrees WGS 84, longitude first
     * @param signedIn whether the reader may also see plans that are not published yet
     */
    public Answer at(Geometry place, boolean signedIn) {
        var visible = MapItems.visible(signedIn);
        var now = grounds.now();
        var places = PlanPlaces.of(now, units.all());
        var covering = now.covering(place).stream()
                .flatMap(plan -> register.byId(new PlanId(plan)).stream())
                .filter(plan -> visible.contains(plan.status()))
                .toList();
        var unknown = places.inProvince(place) ? register.withoutBoundary(visible) : List.<PlanRow>of();
        var undrawn =
                unknown.stream().filter(plan -> places.mayCover(plan, place)).toList();
        return new Answer(approved(covering, places, signedIn), approved(undrawn, places, signedIn));
    }

    private static List<MapItem> approved(List<PlanRow> plans, PlanPlaces places, boolean signedIn) {
        return plans.stream()
                .filter(plan -> MapLayer.of(plan) == MapLayer.APPROVED)
                .map(plan -> MapItem.of(plan, places.locate(plan), signedIn))
                .toList();
    }
}
