package vn.planledger.reliability;

import java.time.LocalDate;
import vn.planledger.command.shared.Role;

/**
 * Somebody tries to complete a step.
 *
 * @param wellFormed whether the form is filled as it asks, and made for the opening that is open
 * @param answersAll whether every unanswered point is answered, each as it must be
 * @param agenciesUntil a later last day for agencies, or null
 * @param communityUntil a later last day for the community, or null
 */
record Attempt(
        String step,
        String outcome,
        String person,
        Role role,
        LocalDate on,
        boolean wellFormed,
        boolean answersAll,
        LocalDate agenciesUntil,
        LocalDate communityUntil) {}
