package vn.planledger.process.law;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.planledger.command.plan.HierarchyRule;
import vn.planledger.command.plan.PlanKind;

/** Reads a row of {@code hierarchy-rules}. */
final class Hierarchy {

    private Hierarchy() {}

    static HierarchyRule rule(Map<String, Object> row) {
        var hectares = ConsultationRule.number(row.get("maxHectares"));
        return new HierarchyRule(
                kinds((String) row.get("parentKinds")),
                (Boolean) row.get("parentRequired"),
                (Boolean) row.get("briefInParallel"),
                hectares == null ? null : BigDecimal.valueOf(hectares),
                (String) row.get("article"),
                (Boolean) row.get("verified"));
    }

    private static Set<PlanKind> kinds(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",")).map(PlanKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
