package vn.planledger.command.inspection;

import java.time.LocalDate;

/**
 * Until when a stage is to be reached.
 *
 * @param dueOn last day; null where no calendar is recorded for it yet
 * @param verified whether the law that was read says from when the time runs
 */
public record InspectionDue(InspectionStage stage, LocalDate dueOn, String article, boolean verified) {}
