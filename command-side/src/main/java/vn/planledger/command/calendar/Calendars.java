package vn.planledger.command.calendar;

/** What rules and processes may ask about working days. */
@FunctionalInterface
public interface Calendars {

    /** The calendar as it is now; empty, so that it refuses every day, before the first notice. */
    WorkingCalendar working();
}
