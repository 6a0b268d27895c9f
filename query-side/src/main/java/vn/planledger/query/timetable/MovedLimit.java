package vn.planledger.query.timetable;

import java.time.LocalDate;

/**
 * An open step whose last day another calendar would move.
 *
 * @param after null where that calendar does not reach the day
 */
public record MovedLimit(String plan, String step, String taskId, LocalDate before, LocalDate after) {}
