package vn.planledger.command.calendar;

import java.time.LocalDate;
import vn.planledger.command.shared.RecordedEvent;

/** What happened to the calendar of working days. */
public sealed interface CalendarEvent extends RecordedEvent {

    /** See {@link CalendarCommand.RecordNotice}. */
    record NoticeRecorded(CalendarNotice notice, LocalDate happenedOn) implements CalendarEvent {}
}
