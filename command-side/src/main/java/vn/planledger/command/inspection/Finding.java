package vn.planledger.command.inspection;

import java.util.List;

/**
 * Something the inspectors found.
 *
 * @param rule what was broken, with its article; null where nothing was
 * @param events numbers of the events it rests on, in order
 */
public record Finding(int number, String text, String rule, List<Long> events) {

    public Finding {
        events = List.copyOf(events);
    }
}
