package vn.planledger.query.consultationpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.shared.Phase;

/**
 * A round of consultation.
 *
 * @param round from 1
 * @param opinions how many were given
 * @param points how many separate points they make
 * @param unanswered how many points wait for an answer
 * @param number of its last event, opinions and answers included
 */
public record Consultation(
        String id,
        String plan,
        Phase phase,
        int round,
        LocalDate openedOn,
        List<Window> windows,
        long opinions,
        long points,
        long unanswered,
        long number,
        Instant recordedAt) {

    /** Whether at least one group may give opinions on a day. */
    public boolean openOn(LocalDate day) {
        return windows.stream().anyMatch(window -> window.openOn(day));
    }
}
