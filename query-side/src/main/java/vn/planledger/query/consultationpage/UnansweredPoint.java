package vn.planledger.query.consultationpage;

import java.time.LocalDate;
import vn.planledger.command.consultation.ConsultedGroup;

/**
 * A point that the planner owes an answer.
 *
 * @param opinion id of the opinion
 * @param n number of the point in it, from 1
 * @param fromName who gave it; may be personal data, not for public pages
 */
public record UnansweredPoint(
        String opinion,
        int n,
        String text,
        ConsultedGroup group,
        String fromName,
        String fromOrganisation,
        LocalDate submittedOn) {}
