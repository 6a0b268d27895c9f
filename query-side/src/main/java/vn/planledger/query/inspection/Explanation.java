package vn.planledger.query.inspection;

import java.time.LocalDate;
import vn.planledger.command.opinion.Scan;

/**
 * An answer of a body that was asked.
 *
 * @param evidence null for none
 * @param late whether the last day was over
 * @param number of the event
 */
public record Explanation(String text, Scan evidence, boolean late, LocalDate on, String by, long number) {}
