package vn.planledger.command.plan;

import java.time.LocalDate;
import vn.planledger.command.shared.LimitUnit;

/**
 * The legal time limit of a step.
 *
 * @param clockStart the day the clock starts from, itself not counted (Civil Code 2015 Art. 147); null without a limit
 * @param amount length in {@code unit}; null where no text sets a limit
 * @param dueOn last day of the limit; null without a limit
 * @param article article and clause that set the limit, or say that none was found
 * @param verified whether the article was read in its source
 */
public record Deadline(
        LocalDate clockStart, Integer amount, LimitUnit unit, LocalDate dueOn, String article, boolean verified) {}
