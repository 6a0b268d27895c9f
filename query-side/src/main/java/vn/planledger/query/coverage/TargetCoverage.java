package vn.planledger.query.coverage;

import java.math.BigDecimal;
import java.util.List;
import vn.planledger.command.coverage.CoverageTarget;

/**
 * A target and what is reached of it.
 *
 * @param percent reached, 0 to 100; null for a statement
 * @param units each unit it speaks of
 */
public record TargetCoverage(CoverageTarget target, BigDecimal percent, List<UnitCoverage> units) {}
