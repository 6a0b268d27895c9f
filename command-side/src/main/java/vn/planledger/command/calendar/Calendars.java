package vn.planledger.command.calendar;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/** What rules and processes may ask about working days. */
public final class Calendars {

    private final Repository<Calendar> calendars;

    Calendars(Repository<Calendar> calendars) {
        this.calendars = calendars;
    }

    /** The calendar as it is now; empty, so that it refuses every day, before the first notice. */
    public WorkingCalendar working() {
        try {
            return calendars.load(Calendar.ID).invoke(Calendar::working);
        } catch (AggregateNotFoundException none) {
            return WorkingCalendar.of(List.of());
        }
    }
}
