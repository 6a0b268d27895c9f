package vn.planledger.command.number;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.number.NumberEvent.NumberUsed;

/**
 * A number that a body gave out in a year (Decree 30/2020/NĐ-CP Art. 15): a stream of its own with one event, so that
 * giving out a number costs the same however many were given out before, and the record itself takes no second one.
 */
final class DocumentNumber {

    @AggregateIdentifier
    private String id;

    /** For Axon, which rebuilds it from its event. */
    DocumentNumber() {}

    DocumentNumber(NumberUsed used) {
        apply(used);
    }

    @EventSourcingHandler
    private void on(NumberUsed event) {
        id = id(event);
    }

    /** The names of body and series are no id, so a name-based UUID (RFC 9562 version 3) stands for them. */
    private static String id(NumberUsed used) {
        var series = used.organisation() + "\n" + used.series();
        return "number-" + used.year() + "-" + UUID.nameUUIDFromBytes(series.getBytes(StandardCharsets.UTF_8)) + "-"
                + used.number();
    }
}
