package vn.planledger.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.PlainCalendar;
import vn.planledger.command.calendar.SkippedDays.Reason;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Refusal;

/** Civil Code 2015 Arts 147, 148, with the days off of 2026 as notice 9441/TB-BNV and the press give them. */
class DueDateTest {

    private static final WorkingCalendar CALENDAR =
            PlainCalendar.from(2015, 2025).with(year2026());

    @ParameterizedTest
    @CsvSource({
        "2022-03-01,15,DAY,2022-03-16",
        "2022-12-01,15,DAY,2022-12-16",
        "2024-02-28,1,DAY,2024-02-29",
        "2022-01-31,1,MONTH,2022-02-28",
        "2024-01-31,1,MONTH,2024-02-29",
        "2022-08-30,6,MONTH,2023-02-28",
        "2022-03-15,6,MONTH,2022-09-15",
        // a last day on a Saturday, a Sunday, in Tết, on a swapped day
        "2026-03-02,12,DAY,2026-03-16",
        "2026-01-14,1,MONTH,2026-02-23",
        "2026-01-30,18,DAY,2026-02-23",
        "2026-08-20,11,DAY,2026-09-03",
        // a make-up Saturday is worked
        "2026-08-12,10,DAY,2026-08-22",
        "2026-08-20,2,WORKING_DAY,2026-08-22",
        "2026-02-12,2,WORKING_DAY,2026-02-23",
        "2026-11-20,2,WORKING_DAY,2026-11-25"
    })
    void the_last_day_is_counted_as_the_civil_code_counts(LocalDate start, int amount, LimitUnit unit, LocalDate due) {
        assertThat(DueDate.of(span(start, amount, unit), CALENDAR).dueOn()).isEqualTo(due);
    }

    @Test
    void every_day_passed_over_says_why() {
        assertThat(DueDate.of(span(LocalDate.of(2026, 1, 30), 18, LimitUnit.DAY), CALENDAR)
                        .skipped())
                .containsExactly(
                        new SkippedDays(
                                LocalDate.of(2026, 2, 17), LocalDate.of(2026, 2, 20), Reason.HOLIDAY, "Tết Nguyên đán"),
                        new SkippedDays(LocalDate.of(2026, 2, 21), LocalDate.of(2026, 2, 22), Reason.WEEKEND, null));
    }

    @Test
    void an_extension_is_counted_on_from_the_day_that_was_due() {
        var extended = new Span(
                LocalDate.of(2026, 3, 2),
                12,
                LimitUnit.DAY,
                List.of(new Extension(5, LimitUnit.WORKING_DAY, "x")),
                List.of());
        assertThat(DueDate.of(extended, CALENDAR).dueOn()).isEqualTo(LocalDate.of(2026, 3, 23));
    }

    @Test
    void suspended_days_do_not_count_and_are_named() {
        var paused = new Span(
                LocalDate.of(2026, 3, 2),
                10,
                LimitUnit.DAY,
                List.of(),
                List.of(new Pause(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 10))));
        var counted = DueDate.of(paused, CALENDAR);
        assertThat(counted.dueOn()).isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(counted.skipped())
                .containsExactly(
                        new SkippedDays(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 10), Reason.SUSPENDED, null));
    }

    @Test
    void a_day_the_calendar_does_not_know_is_refused_by_name_and_article() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DueDate.of(span(LocalDate.of(2026, 12, 1), 60, LimitUnit.DAY), CALENDAR))
                .returns("calendar.not-loaded", Refusal::code)
                .satisfies(refusal -> assertThat(refusal.parameters())
                        .containsExactly(LocalDate.of(2027, 1, 30), "Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 5"));
    }

    @Test
    void a_span_that_no_source_dates_is_refused_too() {
        var gap = CALENDAR.with(new CalendarNotice(
                2024,
                "45/2019/QH14",
                null,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                List.of(),
                List.of(new DateRange(LocalDate.of(2024, 1, 20), LocalDate.of(2024, 3, 1))),
                "x",
                false));
        assertThat(DueDate.of(span(LocalDate.of(2024, 1, 2), 2, LimitUnit.MONTH), gap)
                        .dueOn())
                .isEqualTo(LocalDate.of(2024, 3, 4));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DueDate.of(span(LocalDate.of(2024, 1, 2), 1, LimitUnit.MONTH), gap))
                .returns("calendar.not-loaded", Refusal::code);
    }

    @Test
    void a_limit_that_is_suspended_now_has_no_last_day() {
        var open = new Span(
                LocalDate.of(2026, 3, 2),
                10,
                LimitUnit.DAY,
                List.of(),
                List.of(new Pause(LocalDate.of(2026, 3, 4), null)));
        assertThatIllegalArgumentException().isThrownBy(() -> DueDate.of(open, CALENDAR));
    }

    static CalendarNotice year2026() {
        var days = Stream.of(
                        off("2026-01-01", DayKind.HOLIDAY, "Tết Dương lịch"),
                        off("2026-01-02", DayKind.SWAPPED_OFF, "Nghỉ hoán đổi"),
                        off("2026-01-10", DayKind.MAKEUP_WORK, "Làm bù"),
                        off("2026-02-16", DayKind.HOLIDAY, "Tết Nguyên đán"),
                        off("2026-02-17", DayKind.HOLIDAY, "Tết Nguyên đán"),
                        off("2026-02-18", DayKind.HOLIDAY, "Tết Nguyên đán"),
                        off("2026-02-19", DayKind.HOLIDAY, "Tết Nguyên đán"),
                        off("2026-02-20", DayKind.HOLIDAY, "Tết Nguyên đán"),
                        off("2026-04-27", DayKind.HOLIDAY, "Giỗ Tổ Hùng Vương"),
                        off("2026-04-30", DayKind.HOLIDAY, "Ngày Chiến thắng"),
                        off("2026-05-01", DayKind.HOLIDAY, "Ngày Quốc tế lao động"),
                        off("2026-08-22", DayKind.MAKEUP_WORK, "Làm bù"),
                        off("2026-08-31", DayKind.SWAPPED_OFF, "Nghỉ hoán đổi"),
                        off("2026-09-01", DayKind.HOLIDAY, "Quốc khánh"),
                        off("2026-09-02", DayKind.HOLIDAY, "Quốc khánh"),
                        off("2026-11-24", DayKind.HOLIDAY, "Ngày Văn hóa Việt Nam"))
                .toList();
        return new CalendarNotice(
                2026,
                "9441/TB-BNV",
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                days,
                List.of(),
                "Thông báo 9441/TB-BNV",
                false);
    }

    private static CalendarDay off(String day, DayKind kind, String name) {
        return new CalendarDay(LocalDate.parse(day), kind, name);
    }

    private static Span span(LocalDate start, int amount, LimitUnit unit) {
        return new Span(start, amount, unit, List.of(), List.of());
    }
}
