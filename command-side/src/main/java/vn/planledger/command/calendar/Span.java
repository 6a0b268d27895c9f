package vn.planledger.command.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.shared.LimitUnit;

/**
 * A legal limit as it is counted.
 *
 * @param clockStart the day it starts from, itself not counted
 * @param amount length in {@code unit}
 */
public record Span(LocalDate clockStart, int amount, LimitUnit unit, List<Extension> extensions, List<Pause> pauses) {

    public Span {
        extensions = extensions == null ? List.of() : List.copyOf(extensions);
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
    }
}
