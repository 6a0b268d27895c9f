package vn.planledger.query.consultationpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.shared.Phase;

/**
 * A round of consultation.
 *
 * @param round from 1
 * @param form how the community is asked, a code of {@code consultation-rules}; null where it is not
 * @param notice what was announced; null where nothing was
 * @param documents what is put to consultation, type to SHA-256
 * @param invited the bodies asked by name
 * @param extensions of its windows, oldest first
 * @param silentGroups groups that let their window pass without a word
 * @param publishedOn the day opinions and answers became public, last time; null before
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
        String form,
        String notice,
        Map<String, String> documents,
        List<InvitedBody> invited,
        List<WindowExtension> extensions,
        List<ConsultedGroup> silentGroups,
        LocalDate publishedOn,
        long opinions,
        long points,
        long unanswered,
        long number,
        Instant recordedAt) {

    /** Whether at least one group may give opinions on a day. */
    public boolean openOn(LocalDate day) {
        return windows.stream().anyMatch(window -> window.group().givesOpinions() && window.openOn(day));
    }
}
