package vn.planledger.command.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the law asks of the plan above, as the table {@code hierarchy-rules} said it at registration.
 *
 * @param parentKinds kinds of plan it may concretise; empty where there is no higher urban plan
 * @param parentRequired whether it cannot be registered without one
 * @param briefInParallel whether its brief may be made before the higher plan is approved, and approved once that was
 *     appraised and submitted (Decree 178/2025 Art. 11(3))
 * @param maxHectares the plan must be smaller than this; null where the law sets no size
 */
public record HierarchyRule(
        Set<PlanKind> parentKinds,
        boolean parentRequired,
        boolean briefInParallel,
        BigDecimal maxHectares,
        String article,
        boolean verified) {

    public HierarchyRule {
        parentKinds = parentKinds == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(parentKinds));
    }
}
