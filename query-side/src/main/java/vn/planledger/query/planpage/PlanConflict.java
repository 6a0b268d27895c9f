package vn.planledger.query.planpage;

import java.math.BigDecimal;

/**
 * An overlap with another approved plan of the same level.
 *
 * @param overlapHectares area in common
 * @param prevails id of the plan to be followed; null until it is decided
 * @param document in which it was decided, or null
 */
public record PlanConflict(String other, BigDecimal overlapHectares, String prevails, String document) {}
