package vn.planledger.web;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.process.picture.ElementState;
import vn.planledger.process.picture.OutlineStep;

/**
 * A step where it stands in the procedure, and how far it has come.
 *
 * @param state null while it is still to come
 * @param doneOn the day it was last completed, or null
 * @param dueOn the last day of its limit while it is open, or null
 * @param times how often it was completed
 */
record OutlineLine(OutlineStep step, ElementState state, LocalDate doneOn, LocalDate dueOn, int times) {

    /** A part of the procedure: one called process in one phase. */
    record Part(String process, String phase, ElementState state, List<OutlineLine> lines) {

        static Part of(List<OutlineLine> lines) {
            var first = lines.get(0).step();
            return new Part(first.process(), first.phase().name(), stateOf(lines), List.copyOf(lines));
        }

        private static ElementState stateOf(List<OutlineLine> lines) {
            if (lines.stream().anyMatch(line -> line.state() == ElementState.OVERDUE)) {
                return ElementState.OVERDUE;
            }
            var begun = lines.stream().anyMatch(line -> line.state() != null);
            var done = lines.get(lines.size() - 1).state() == ElementState.DONE
                    && lines.stream().noneMatch(line -> line.state() == ElementState.CURRENT);
            return done ? ElementState.DONE : begun ? ElementState.CURRENT : null;
        }
    }

    /** End of the message key {@code tag.<state>}. */
    public String tag() {
        return tagOf(state);
    }

    static String tagOf(ElementState state) {
        return state == null ? "ahead" : state.name().toLowerCase(java.util.Locale.ROOT);
    }
}
