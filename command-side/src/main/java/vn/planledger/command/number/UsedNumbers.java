package vn.planledger.command.number;

import java.util.Optional;
import vn.planledger.command.plan.PlanId;

/**
 * Command-side lookup of the numbers that were given out, written in the transaction of the event it mirrors. It exists
 * because numbers are streams of their own: no single stream knows which comes next.
 */
public interface UsedNumbers {

    /**
     * The numbers of one body, one year and one symbol.
     *
     * @param series the symbol without its number, such as {@code QĐ-UBND}
     */
    record Series(String organisation, int year, String series) {}

    void used(Series series, int number, PlanId plan);

    /** The plan a number was given out for. */
    Optional<PlanId> user(Series series, int number);

    /** The highest number given out, 0 before the first. */
    int highest(Series series);
}
