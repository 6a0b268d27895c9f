package vn.planledger.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
public record OutlineLine(OutlineStep step, ElementState state, LocalDate doneOn, LocalDate dueOn, int times) {

    /** A part of the procedure: one called process in one phase. */
    public record Part(String process, String phase, ElementState state, List<OutlineLine> lines) {

        /** @param waitsHere whether the procedure waits in this part without an open step, as for a window to close */
        static Part of(List<OutlineLine> lines, boolean waitsHere) {
            var first = lines.get(0).step();
            return new Part(first.process(), first.phase().name(), stateOf(lines, waitsHere), List.copyOf(lines));
        }

        private static ElementState stateOf(List<OutlineLine> lines, boolean waitsHere) {
            var states = lines.stream().map(OutlineLine::state).toList();
            if (states.contains(ElementState.OVERDUE)) {
                return ElementState.OVERDUE;
            }
            if (waitsHere || states.contains(ElementState.CURRENT)) {
                return ElementState.CURRENT;
            }
            return states.contains(ElementState.DONE) ? ElementState.DONE : null;
        }

        /** Whether a step of it was passed by: the procedure did not ask for it. */
        public boolean passedBy(OutlineLine line) {
            return state == ElementState.DONE && line.state() == null;
        }
    }

    /** End of the message key {@code tag.<state>}. */
    public String tag() {
        return tagOf(state);
    }

    public static String tagOf(ElementState state) {
        return state == null ? "ahead" : state.name().toLowerCase(Locale.ROOT);
    }
}
