package vn.planledger.command.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.planledger.command.shared.Refusal;

/** The working days of state bodies as far as they are loaded; beyond that, and where a day is unknown, it refuses. */
public final class WorkingCalendar {

    private final Map<Integer, CalendarNotice> years;

    private WorkingCalendar(Map<Integer, CalendarNotice> years) {
        this.years = years;
    }

    /** @param notices in order of recording: the last one of a year holds */
    public static WorkingCalendar of(List<CalendarNotice> notices) {
        var years = new TreeMap<Integer, CalendarNotice>();
        notices.forEach(notice -> years.put(notice.year(), notice));
        return new WorkingCalendar(years);
    }

    /** The same calendar as it would be with one more notice. */
    public WorkingCalendar with(CalendarNotice notice) {
        var changed = new TreeMap<>(years);
        changed.put(notice.year(), notice);
        return new WorkingCalendar(changed);
    }

    /**
     * What the day is.
     *
     * @throws Refusal {@code calendar.not-loaded} with the day
     */
    public CalendarDay day(LocalDate date) {
        var notice = years.get(date.getYear());
        if (notice == null
                || date.isBefore(notice.from())
                || date.isAfter(notice.loadedUntil())
                || notice.unknown().stream().anyMatch(range -> range.holds(date))) {
            throw Refusal.rule("calendar.not-loaded", date, "Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 5");
        }
        return notice.days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseGet(() -> new CalendarDay(date, usual(date), null));
    }

    private static DayKind usual(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY
                ? DayKind.WEEKEND
                : DayKind.WORKING;
    }
}
