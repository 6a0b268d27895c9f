package vn.planledger.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.planledger.command.shared.Phase;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.criticismpage.CriticismStage;
import vn.planledger.query.criticismpage.FrontInboxGroup;

/**
 * A criticism in a list.
 *
 * @param group section of the committee's inbox; null for readers outside it
 * @param daysLeft until the planned day; less than 0 when it has passed
 * @param unanswered how many recommendations the planner owes a reply
 */
record CriticismLine(
        String id,
        String plan,
        Phase phase,
        String front,
        CriticismStage state,
        FrontInboxGroup group,
        LocalDate sentOn,
        LocalDate earliestSubmissionOn,
        LocalDate plannedSubmissionOn,
        long daysLeft,
        LocalDate submittedOn,
        long unanswered,
        LocalDate silentOn) {

    static CriticismLine of(Criticism criticism, FrontInboxGroup group, LocalDate today) {
        return new CriticismLine(
                criticism.id(),
                criticism.plan(),
                criticism.phase(),
                criticism.front(),
                criticism.state(),
                group,
                criticism.sentOn(),
                criticism.earliestSubmissionOn(),
                criticism.plannedSubmissionOn(),
                ChronoUnit.DAYS.between(today, criticism.plannedSubmissionOn()),
                criticism.submittedOn(),
                criticism.owed(),
                criticism.silentOn());
    }
}
