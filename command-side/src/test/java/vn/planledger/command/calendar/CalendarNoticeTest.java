package vn.planledger.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.calendar.CalendarCommand.RecordNotice;
import vn.planledger.command.calendar.CalendarEvent.NoticeRecorded;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** A notice is taken only if days can be counted with it; a later one of the year replaces the earlier. */
class CalendarNoticeTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 8, 22);

    private final CommandRoom room = new CommandRoom();

    static Stream<Arguments> wrongNotices() {
        return Stream.of(
                Arguments.of("calendar.no-source", notice(" ", FIRST, LAST)),
                Arguments.of("calendar.span", notice("9441/TB-BNV", LAST, FIRST)),
                Arguments.of("calendar.span", notice("9441/TB-BNV", FIRST.minusDays(1), LAST)),
                Arguments.of("calendar.span", notice("9441/TB-BNV", FIRST, LAST.plusDays(1))),
                Arguments.of("calendar.other-year", days(new CalendarDay(LAST.plusDays(1), DayKind.HOLIDAY, "x"))),
                Arguments.of(
                        "calendar.day-twice",
                        days(
                                new CalendarDay(MONDAY, DayKind.HOLIDAY, "x"),
                                new CalendarDay(MONDAY, DayKind.SWAPPED_OFF, "y"))),
                Arguments.of("calendar.day-kind", days(new CalendarDay(SATURDAY, DayKind.SWAPPED_OFF, "x"))),
                Arguments.of("calendar.day-kind", days(new CalendarDay(MONDAY, DayKind.MAKEUP_WORK, "x"))),
                Arguments.of("calendar.day-kind", days(new CalendarDay(MONDAY, DayKind.WORKING, "x"))),
                Arguments.of("calendar.day-kind", days(new CalendarDay(MONDAY, null, "x"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongNotices")
    void a_notice_that_cannot_be_counted_with_is_refused(String code, CalendarNotice notice) {
        assertThat((Refusal) room.refusalOf(new RecordNotice(notice, FIRST), Role.ADMIN))
                .returns(MALFORMED, Refusal::kind)
                .returns(code, Refusal::code);
        assertThat(room.events()).isEmpty();
    }

    @Test
    void the_later_notice_of_a_year_holds() {
        var holiday = days(new CalendarDay(MONDAY, DayKind.HOLIDAY, "Quốc khánh"));
        room.send(new RecordNotice(notice("1/TB-BNV", FIRST, LAST), FIRST), Role.ADMIN);
        room.send(new RecordNotice(holiday, FIRST), Role.ADMIN);

        var notices = room.events(NoticeRecorded.class).stream()
                .map(NoticeRecorded::notice)
                .toList();
        assertThat(WorkingCalendar.of(notices).day(MONDAY).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(WorkingCalendar.of(notices).with(notices.get(0)).day(MONDAY).kind())
                .isEqualTo(DayKind.WORKING);
    }

    private static CalendarNotice days(CalendarDay... days) {
        return new CalendarNotice(2026, "9441/TB-BNV", null, FIRST, LAST, List.of(days), List.of(), "test", true);
    }

    private static CalendarNotice notice(String number, LocalDate from, LocalDate until) {
        return new CalendarNotice(2026, number, null, from, until, List.of(), List.of(), "test", true);
    }
}
