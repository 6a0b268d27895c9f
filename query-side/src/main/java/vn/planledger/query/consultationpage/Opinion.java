package vn.planledger.query.consultationpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.shared.Role;

/**
 * An opinion with its points and their answers.
 *
 * @param text the whole text
 * @param unanswered how many points wait for an answer
 * @param fromName who gave it; may be personal data, not for public pages
 * @param fromOrganisation for which body
 * @param submittedOn legal date
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
        LocalDate submittedOn,
        long submittedNumber,
        long number,
        Instant recordedAt) {}
