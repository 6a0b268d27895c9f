package vn.planledger.command.calendar;

import java.time.LocalDate;

/**
 * A day that a notice takes out of the usual week.
 *
 * @param kind {@code HOLIDAY}, {@code SWAPPED_OFF} or {@code MAKEUP_WORK}
 * @param name what the day is called, such as {@code Tết Nguyên đán}
 */
public record CalendarDay(LocalDate date, DayKind kind, String name) {}
