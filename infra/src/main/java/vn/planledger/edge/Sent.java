package vn.planledger.edge;

import java.util.List;
import java.util.stream.LongStream;
import vn.planledger.record.Receipt;

/**
 * What a command left in the record.
 *
 * @param events numbers of its events, in order
 */
public record Sent(String commandId, List<Long> events) {

    static Sent of(Receipt receipt) {
        var numbers = LongStream.rangeClosed(receipt.firstNumber(), receipt.lastNumber());
        return new Sent(receipt.commandId(), numbers.boxed().toList());
    }

    static Sent nothing(String commandId) {
        return new Sent(commandId, List.of());
    }

    long lastEvent() {
        return events.isEmpty() ? 0 : events.get(events.size() - 1);
    }
}
