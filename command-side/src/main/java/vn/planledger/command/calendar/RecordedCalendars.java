package vn.planledger.command.calendar;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/** The calendar as its notices make it. */
final class RecordedCalendars implements Calendars {

    private final Repository<Calendar> calendars;

    RecordedCalendars(Repository<Calendar> calendars) {
        this.calendars = calendars;
    }

    @Override
    public WorkingCalendar working() {
        try {
            return calendars.load(Calendar.ID).invoke(Calendar::working);
        } catch (AggregateNotFoundException none) {
            return WorkingCalendar.of(List.of());
        }
    }
}
