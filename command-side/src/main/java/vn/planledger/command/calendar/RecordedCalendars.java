package vn.planledger.command.calendar;

import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/** The calendar as its notices make it. */
final class RecordedCalendars implements Calendars {

    private static final String KEPT = RecordedCalendars.class.getName();

    private final Repository<Calendar> calendars;

    RecordedCalendars(Repository<Calendar> calendars) {
        this.calendars = calendars;
    }

    /** One command counts with one calendar, and reads it once. */
    @Override
    public WorkingCalendar working() {
        if (!CurrentUnitOfWork.isStarted()) {
            return read();
        }
        var kept = CurrentUnitOfWork.get().root().resources();
        if (!kept.containsKey(KEPT)) {
            kept.put(KEPT, read());
        }
        return (WorkingCalendar) kept.get(KEPT);
    }

    private WorkingCalendar read() {
        try {
            return calendars.load(Calendar.ID).invoke(Calendar::working);
        } catch (AggregateNotFoundException none) {
            return WorkingCalendar.of(List.of());
        }
    }
}
