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
 */
public record CoveringPlan(
        String id, PlanKind kind, String title, List<String> units, BigDecimal hectares, boolean measured) {}
