package vn.planledger.query.timetable;

import java.time.LocalDate;
import vn.planledger.command.plan.MoveCause;

/**
 * A last day that changed.
 *
 * @param ground the legal ground of an extension, or null
 * @param number of the event
 */
public record TimetableMove(
        MoveCause cause, LocalDate before, LocalDate after, String ground, LocalDate happenedOn, long number) {}
