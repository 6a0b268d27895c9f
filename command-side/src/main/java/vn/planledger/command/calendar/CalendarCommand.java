package vn.planledger.command.calendar;

import java.time.LocalDate;

/** What may be asked of the calendar of working days. */
public sealed interface CalendarCommand {

    /** Records the notice of a year; deadlines that move by it are recounted afterwards, plan by plan. */
    record RecordNotice(CalendarNotice notice, LocalDate happenedOn) implements CalendarCommand {}
}
