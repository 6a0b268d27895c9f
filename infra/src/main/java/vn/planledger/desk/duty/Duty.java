package vn.planledger.desk.duty;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.shared.Phase;

/**
 * A step that a body owed or owes.
 *
 * @param holders who had it, one after the other, never empty
 * @param dueOn last day as it was moved last, or of the outcome it ended with; null without a limit
 * @param article that sets the limit
 * @param completedOn null while it is open
 * @param completedBy name of the person
 * @param number of the event that opened it
 * @param ended whether it was given up with its plan
 */
public record Duty(
        String step,
        Phase phase,
        List<Holder> holders,
        LocalDate openedOn,
        LocalDate dueOn,
        String article,
        LocalDate completedOn,
        String completedBy,
        long number,
        boolean ended) {

    /**
     * Who has a step from a day on.
     *
     * @param person by name; null where nobody was named
     * @param number of the event that gave it
     */
    public record Holder(LocalDate from, String organisation, String person, long number) {}

    public Duty {
        holders = List.copyOf(holders);
    }

    Holder lastHolder() {
        return holders.get(holders.size() - 1);
    }

    /** Whether it was not done on its last day, or is open beyond it. */
    public boolean missed(LocalDate today) {
        return dueOn != null && !ended && (completedOn == null ? today : completedOn).isAfter(dueOn);
    }
}
