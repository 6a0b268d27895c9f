package vn.planledger.query.consultationpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.HiddenPassage;
import vn.planledger.command.opinion.OpinionDetails;
import vn.planledger.command.opinion.Scan;
import vn.planledger.command.shared.Role;

/**
 * An opinion with its points and their answers.
 *
 * @param text the whole text
 * @param unanswered how many points wait for an answer
 * @param fromName who gave it; may be personal data, not for public pages
 * @param fromOrganisation for which body
 * @param channel the door it came in by
 * @param late whether it came after its window
 * @param body the agency or organisation it comes from; null for a person
 * @param details name and contact are sealed
 * @param scan what it was entered from; null where its author gave it here
 * @param hiddenBecause why public copies leave it out; null where they do not
 * @param hiddenPassages what public copies black out
 * @param redactedBecause why, once for each redaction
 * @param submittedOn the day it was received
 * @param submittedNumber of the event that recorded it
 * @param number of its last event
 */
public record Opinion(
        String id,
        String consultation,
        String plan,
        ConsultedGroup group,
        String text,
        List<Point> points,
        int unanswered,
        String fromName,
        String fromOrganisation,
        Role fromRole,
        Channel channel,
        boolean late,
        String body,
        OpinionDetails details,
        Scan scan,
        String hiddenBecause,
        List<HiddenPassage> hiddenPassages,
        List<String> redactedBecause,
        LocalDate submittedOn,
        long submittedNumber,
        long number,
        Instant recordedAt) {

    public Opinion {
        hiddenPassages = hiddenPassages == null ? List.of() : List.copyOf(hiddenPassages);
        redactedBecause = redactedBecause == null ? List.of() : List.copyOf(redactedBecause);
    }

    /** As it will be once it is hidden, or shown again: null for that. */
    public Opinion hiddenBecause(String reason) {
        return new Opinion(
                id,
                consultation,
                plan,
                group,
                text,
                points,
                unanswered,
                fromName,
                fromOrganisation,
                fromRole,
                channel,
                late,
                body,
                details,
                scan,
                reason,
                hiddenPassages,
                redactedBecause,
                submittedOn,
                submittedNumber,
                number,
                recordedAt);
    }
}
