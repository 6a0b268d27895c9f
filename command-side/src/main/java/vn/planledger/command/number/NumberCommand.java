package vn.planledger.command.number;

import java.time.LocalDate;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.PlanScoped;

/** What may be asked of a body's register of document numbers. */
public sealed interface NumberCommand extends PlanScoped {

    /**
     * Takes a number in the series of a body and a year (Decree 30/2020/NĐ-CP Art. 15). Answers with the full symbol.
     *
     * @param organisation the issuing body
     * @param symbol {@code 15/QĐ-UBND}, or the series alone, {@code QĐ-UBND}: then the next number of the year is given
     * @param happenedOn day of issue; its year is the year of the series
     */
    record UseNumber(PlanId plan, String organisation, String symbol, LocalDate happenedOn) implements NumberCommand {}
}
