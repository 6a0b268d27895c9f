package vn.planledger.command.number;

import java.time.LocalDate;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.RecordedEvent;

/** What happened to a body's register of document numbers. */
public sealed interface NumberEvent extends RecordedEvent {

    /**
     * A number was given out, once in its series and year.
     *
     * @param symbol in full, such as {@code 15/QĐ-UBND}
     * @param series the symbol without its number, such as {@code QĐ-UBND}
     */
    record NumberUsed(
            PlanId plan, String organisation, int year, int number, String series, String symbol, LocalDate happenedOn)
            implements NumberEvent {}
}
