package vn.planledger.query.inspection;

import java.time.LocalDate;
import vn.planledger.command.inspection.Finding;

/**
 * A finding as it was last worded.
 *
 * @param number of the event
 */
public record FollowedFinding(Finding finding, LocalDate on, String by, long number) {}
