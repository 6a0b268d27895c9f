package vn.planledger.command.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The approved plans around a plan, wherever they are kept. */
public interface ApprovedNeighbours {

    /** @param hectares area in common, on the plane VN-2000 */
    record Overlap(PlanId other, BigDecimal hectares) {}

    /**
     * The approved plans of a kind that cover some of the same ground.
     *
     * @param boundary WKT, WGS 84, longitude first
     * @param except plans that may be covered: those the plan adjusts, and itself
     */
    List<Overlap> overlapping(PlanKind kind, String boundary, Set<PlanId> except);
}
