package vn.planledger.query.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.planledger.command.coverage.CoverageTarget;

/**
 * A target and what is reached of it.
 *
 * @param percent reached, 0 to 100; null for a statement
 * @param units each unit it speaks of
 */
public record TargetCoverage(CoverageTarget target, BigDecimal percent, List<UnitCoverage> units) {

    /** The same numbers, naming only the plans with one of these ids. */
    public TargetCoverage naming(Set<String> plans) {
        return new TargetCoverage(
                target, percent, units.stream().map(unit -> unit.naming(plans)).toList());
    }
}
