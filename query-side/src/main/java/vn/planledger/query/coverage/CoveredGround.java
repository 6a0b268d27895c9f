package vn.planledger.query.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** The ground that plans cover together: what several cover counts once, as far as their boundaries are known. */
final class CoveredGround {

    private CoveredGround() {}

    /**
     * Hectares; plans without a boundary are taken not to overlap.
     *
     * @param plans each with its area
     */
    static BigDecimal hectares(List<CoveringPlan> plans) {
        var drawn = plans.stream().filter(plan -> plan.boundary() != null).toList();
        var others = plans.stream().filter(plan -> plan.boundary() == null).toList();
        return sum(others).add(together(drawn));
    }

    /** On the plane a degree is worth the same all over a unit, so that shares of areas in degrees are shares of hectares. */
    private static BigDecimal together(List<CoveringPlan> drawn) {
        if (drawn.size() < 2) {
            return sum(drawn);
        }
        var grounds = drawn.stream().map(plan -> read(plan.boundary())).toList();
        var each = grounds.stream().mapToDouble(Geometry::getArea).sum();
        var share = UnaryUnionOp.union(grounds).getArea() / each;
        return sum(drawn).multiply(BigDecimal.valueOf(share)).setScale(4, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<CoveringPlan> plans) {
        return plans.stream().map(CoveringPlan::hectares).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Geometry read(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException corrupted) {
            throw new IllegalStateException("The view holds an unreadable boundary", corrupted);
        }
    }
}
