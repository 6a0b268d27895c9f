package vn.planledger.command.criticism;

import java.time.LocalDate;

/**
 * What a meeting of the Front came to.
 *
 * @param members how many belong to the body that meets
 * @param quorum how many must be present by the body's own rules; the law sets no number
 * @param present how many were
 * @param minutes what was said, in short
 */
public record Meeting(
        CriticismForm form,
        LocalDate heldOn,
        String place,
        int members,
        int quorum,
        int present,
        int votesFor,
        int votesAgainst,
        int abstaining,
        String minutes) {}
