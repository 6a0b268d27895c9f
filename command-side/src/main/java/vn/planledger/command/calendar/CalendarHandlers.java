package vn.planledger.command.calendar;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.calendar.CalendarCommand.RecordNotice;

final class CalendarHandlers {

    private final Repository<Calendar> calendars;

    CalendarHandlers(Repository<Calendar> calendars) {
        this.calendars = calendars;
    }

    @CommandHandler
    void handle(RecordNotice asked) throws Exception {
        calendars
                .loadOrCreate(Calendar.ID, Calendar::new)
                .execute(calendar -> calendar.record(asked.notice(), asked.happenedOn()));
    }
}
