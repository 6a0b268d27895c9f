package vn.planledger.query.map;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.shared.ViewPosition;
import vn.planledger.query.shared.ViewProgress;

/**
 * Where the plans of the register lie: which cover a place, and a sketch of each boundary. Kept in memory and made anew
 * when the register has moved, so that no database needs to know geometry.
 */
public final class PlanGrounds {

    private final PlanRegister register;
    private final ViewProgress views;
    private volatile Grounds known = Grounds.NONE;

    public PlanGrounds(PlanRegister register, ViewProgress views) {
        this.register = register;
        this.views = views;
    }

    /**
     * Ids of the plans, of any status, whose boundary covers a place, its edge included.
     *
     * @param place degrees WGS 84, longitude first
     */
    public List<String> covering(Geometry place) {
        return current().covering(place);
    }

    /**
     * A plan's boundary for drawing, in degrees WGS 84, longitude first, with some 150 corners at most: neither to measure
     * nor to decide by. Nothing where no boundary is known.
     */
    public Optional<Geometry> sketch(String plan) {
        return Optional.ofNullable(current().byPlan().get(plan)).map(Ground::sketch);
    }

    /** The position is read before the rows: rows that are newer than it are read once more the next time. */
    private Grounds current() {
        var number = views.byGroup()
                .getOrDefault(PlanRegister.GROUP, new ViewPosition(0, null))
                .number();
        return known.number() == number ? known : renewed(number);
    }

    private synchronized Grounds renewed(long number) {
        if (known.number() != number) {
            known = known.renewed(number, register.boundaries());
        }
        return known;
    }
}
