package vn.planledger.query.inspection;

import java.time.LocalDate;
import vn.planledger.command.inspection.InspectionDue;

/**
 * A last day that passed.
 *
 * @param reachedOn when the stage was reached after all; null while it was not
 */
public record MissedDay(InspectionDue due, LocalDate reachedOn) {}
