package vn.planledger.query.calendar;

import java.time.Instant;
import java.time.LocalDate;
import vn.planledger.command.calendar.CalendarNotice;

/**
 * A notice as it was recorded.
 *
 * @param happenedOn the day it was entered
 * @param actorName who entered it
 * @param number of the event
 * @param holds whether it is the last one of its year, which the calendar counts with
 */
public record RecordedNotice(
        CalendarNotice notice,
        LocalDate happenedOn,
        String actorName,
        long number,
        Instant recordedAt,
        boolean holds) {}
