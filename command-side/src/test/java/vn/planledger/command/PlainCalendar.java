package vn.planledger.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.planledger.command.calendar.CalendarNotice;
import vn.planledger.command.calendar.WorkingCalendar;

/** Years of weekends and no holiday: for stories in which the days off do not matter. */
public final class PlainCalendar {

    private PlainCalendar() {}

    public static WorkingCalendar from(int first, int last) {
        return WorkingCalendar.of(notices(first, last));
    }

    public static List<CalendarNotice> notices(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(PlainCalendar::year).toList();
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
