package vn.planledger.command.calendar;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.calendar.CalendarEvent.NoticeRecorded;

/** The calendar of working days: one stream of notices, each year's last one holds. */
final class Calendar {

    static final String ID = "calendar";

    @AggregateIdentifier
    private String id;

    private final List<CalendarNotice> notices = new ArrayList<>();

    /** For Axon, which rebuilds the calendar from its events. */
    Calendar() {}

    void record(CalendarNotice notice, LocalDate happenedOn) {
        NoticeRules.check(notice);
        apply(new NoticeRecorded(notice, happenedOn));
    }

    @EventSourcingHandler
    private void on(NoticeRecorded event) {
        id = ID;
        notices.add(event.notice());
    }

    WorkingCalendar working() {
        return WorkingCalendar.of(notices);
    }
}
