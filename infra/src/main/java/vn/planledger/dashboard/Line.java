package vn.planledger.dashboard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A line of a figure.
 *
 * @param code what it is about, whatever the language
 * @param label the same in the reader's words
 * @param href the page that tells more; null where there is none
 * @param values one per column of the figure; null where there is nothing to count
 */
public record Line(String code, String label, String href, List<BigDecimal> values) {

    /** A line of counts. */
    static Line of(String code, String label, String href, long... counts) {
        return new Line(
                code,
                label,
                href,
                Arrays.stream(counts).mapToObj(BigDecimal::valueOf).toList());
    }

    static Line measured(String code, String label, String href, BigDecimal... values) {
        return new Line(code, label, href, Collections.unmodifiableList(Arrays.asList(values)));
    }
}
