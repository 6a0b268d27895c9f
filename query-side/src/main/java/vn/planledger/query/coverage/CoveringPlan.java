package vn.planledger.query.coverage;

import java.math.BigDecimal;
import java.util.List;
import vn.planledger.command.plan.PlanKind;

/**
 * An approved plan that counts.
 *
 * @param units codes of the units it lies in
 * @param hectares measured on the plane where its boundary is known, else as stated; null where neither is
 * @param measured whether {@code hectares} was measured
 * @param boundary WKT, WGS 84, longitude first; null where unknown
 */
public record CoveringPlan(
        String id,
        PlanKind kind,
        String title,
        List<String> units,
        BigDecimal hectares,
        boolean measured,
        String boundary) {

    /** Whether it is known how much of a unit it covers: not where it lies in several, or nobody knows its area. */
    boolean hasKnownShare() {
        return units.size() == 1 && hectares != null;
    }
}
