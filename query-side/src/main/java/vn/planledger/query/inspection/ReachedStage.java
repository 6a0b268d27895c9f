package vn.planledger.query.inspection;

import java.time.LocalDate;
import vn.planledger.command.inspection.InspectionStage;

/**
 * A stage of an inspection that was reached.
 *
 * @param document its number; null for none
 * @param number of the event
 */
public record ReachedStage(InspectionStage stage, LocalDate on, String document, String by, long number) {}
