package vn.planledger.query.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * How far a unit has come.
 *
 * @param unitHectares area of the unit, or null where unknown
 * @param coveredHectares what the plans cover together; ground that several cover counts once where it is known
 * @param percent 0 to 100; null where it cannot be measured
 * @param plans the plans counted
 * @param unmeasured titles of plans of whose share in the unit nothing is known; none where no area is measured
 */
public record UnitCoverage(
        String unit,
        String unitName,
        BigDecimal unitHectares,
        BigDecimal coveredHectares,
        BigDecimal percent,
        List<Covering> plans,
        List<String> unmeasured) {

    /** A plan that counts. */
    public record Covering(String id, String title) {}

    UnitCoverage naming(Set<String> ids) {
        var named = plans.stream().filter(plan -> ids.contains(plan.id())).toList();
        var titles = named.stream().map(Covering::title).toList();
        return new UnitCoverage(
                unit,
                unitName,
                unitHectares,
                coveredHectares,
                percent,
                named,
                unmeasured.stream().filter(titles::contains).toList());
    }
}
