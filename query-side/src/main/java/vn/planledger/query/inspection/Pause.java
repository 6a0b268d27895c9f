package vn.planledger.query.inspection;

import java.time.LocalDate;

/**
 * A suspension.
 *
 * @param until as it was granted; null where that was not known
 * @param resumedOn null while it lasts
 */
public record Pause(LocalDate on, LocalDate until, LocalDate resumedOn, boolean atTargetsRequest, String ground) {

    Pause resumed(LocalDate day) {
        return new Pause(on, until, day, atTargetsRequest, ground);
    }
}
