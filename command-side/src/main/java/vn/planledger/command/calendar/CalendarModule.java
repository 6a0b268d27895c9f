package vn.planledger.command.calendar;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.shared.EventSourced;

/** Registers the calendar's aggregate and handlers, and {@link Calendars} for whoever counts days. */
public final class CalendarModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(Calendar.class))
                .registerComponent(Calendars.class, c -> new RecordedCalendars(c.repository(Calendar.class)))
                .registerCommandHandler(c -> new CalendarHandlers(c.repository(Calendar.class)));
    }
}
