package vn.planledger.command.criticism;

import java.time.LocalDate;

/**
 * How far a criticism is, as the plan's own rules ask it.
 *
 * @param unanswered how many recommendations wait for a reply
 */
public record CriticismState(
        CriticismId criticism,
        String front,
        LocalDate earliestSubmissionOn,
        LocalDate plannedSubmissionOn,
        String article,
        boolean submitted,
        long unanswered,
        boolean reported) {}
