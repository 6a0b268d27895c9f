package vn.planledger.process;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.planledger.command.calendar.CalendarNotice;
import vn.planledger.command.calendar.WorkingCalendar;

/** Years of weekends and no holiday, 2010 to 2050: where the days off do not matter. */
public final class PlainDays {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(
            IntStream.rangeClosed(2010, 2050).mapToObj(PlainDays::year).toList());

    private PlainDays() {}

    public static WorkingCalendar calendar() {
        return CALENDAR;
    }

    private static CalendarNotice year(int year) {
        return new CalendarNotice(
                year,
                "00/TB-MH",
                null,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                List.of(),
                List.of(),
                "made up for a test",
                false);
    }
}
