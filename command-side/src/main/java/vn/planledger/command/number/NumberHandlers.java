package vn.planledger.command.number;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.number.NumberCommand.UseNumber;
import vn.planledger.command.number.NumberEvent.NumberUsed;
import vn.planledger.command.number.UsedNumbers.Series;
import vn.planledger.command.shared.Refusal;

/**
 * Gives out numbers, each once in its series, from 01 on 1 January. One series or one per type is the head's choice, so the
 * symbol beside the number is the series.
 */
final class NumberHandlers {

    static final String ARTICLE = "Nghị định 30/2020/NĐ-CP, Điều 15";

    private final Repository<DocumentNumber> numbers;
    private final UsedNumbers used;

    NumberHandlers(Repository<DocumentNumber> numbers, UsedNumbers used) {
        this.numbers = numbers;
        this.used = used;
    }

    /** Answers with the symbol in full. */
    @CommandHandler
    String handle(UseNumber asked) throws Exception {
        var written = DocumentSymbol.parse(asked.symbol());
        var year = asked.happenedOn().getYear();
        if (written.year() != null && written.year() != year) {
            throw Refusal.rule("symbol.other-year", asked.symbol(), year);
        }
        var series = new Series(asked.organisation(), year, written.series());
        var symbol = written.number() == null ? written.numbered(used.highest(series) + 1) : written;
        used.user(series, symbol.number()).ifPresent(plan -> {
            throw Refusal.conflict("number.used", symbol, asked.organisation(), plan, ARTICLE);
        });
        numbers.newInstance(() -> new DocumentNumber(event(asked, symbol, year)));
        used.used(series, symbol.number(), asked.plan());
        return symbol.toString();
    }

    private static NumberUsed event(UseNumber asked, DocumentSymbol symbol, int year) {
        return new NumberUsed(
                asked.plan(),
                asked.organisation(),
                year,
                symbol.number(),
                symbol.series(),
                symbol.toString(),
                asked.happenedOn());
    }
}
