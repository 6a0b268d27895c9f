package vn.planledger.command.number;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.number.NumberEvent.NumberUsed;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;

/**
 * The numbers one body gave out in one year (Decree 30/2020/NĐ-CP Art. 15): each once in its series, from 01 on 1 January.
 * One series or one per type is the head's choice, so the symbol beside the number is the series.
 */
final class NumberRegister {

    static final String ARTICLE = "Nghị định 30/2020/NĐ-CP, Điều 15";

    @AggregateIdentifier
    private String id;

    private final Map<String, TreeMap<Integer, PlanId>> series = new HashMap<>();

    /** For Axon, which rebuilds the register from its events. */
    NumberRegister() {}

    /** The stream of a body and a year; the body's name is no id, so a name-based UUID (RFC 9562 version 3) stands for it. */
    static String id(String organisation, int year) {
        var body = UUID.nameUUIDFromBytes(organisation.getBytes(StandardCharsets.UTF_8));
        return "numbers-" + body + "-" + year;
    }

    /** @return the symbol in full */
    String use(PlanId plan, String organisation, String text, LocalDate happenedOn) {
        var asked = DocumentSymbol.parse(text);
        if (asked.year() != null && asked.year() != happenedOn.getYear()) {
            throw Refusal.rule("symbol.other-year", text, happenedOn.getYear());
        }
        var given = series.getOrDefault(asked.series(), new TreeMap<>());
        var symbol = asked.number() == null ? asked.numbered(given.isEmpty() ? 1 : given.lastKey() + 1) : asked;
        if (given.containsKey(symbol.number())) {
            throw Refusal.conflict("number.used", symbol, organisation, given.get(symbol.number()), ARTICLE);
        }
        apply(new NumberUsed(
                plan,
                organisation,
                happenedOn.getYear(),
                symbol.number(),
                symbol.series(),
                symbol.toString(),
                happenedOn));
        return symbol.toString();
    }

    @EventSourcingHandler
    private void on(NumberUsed event) {
        id = id(event.organisation(), event.year());
        series.computeIfAbsent(event.series(), any -> new TreeMap<>()).put(event.number(), event.plan());
    }
}
