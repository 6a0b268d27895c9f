package vn.planledger.command.coverage;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the province set out to reach.
 *
 * @param id short name, such as {@code general-2025}
 * @param statement in the words of its source
 * @param units codes of the units it speaks of
 * @param year by the end of which it is to be reached
 * @param percent to be reached; null for a statement
 */
public record CoverageTarget(
        String id,
        String statement,
        CoverageMeasure measure,
        List<String> units,
        int year,
        BigDecimal percent,
        String source,
        boolean verified) {

    public CoverageTarget {
        units = units == null ? List.of() : List.copyOf(units);
    }
}
