package vn.planledger.query.coverage;

import java.math.BigDecimal;
import java.util.List;

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
}
