package vn.planledger.command.calendar;

import static vn.planledger.command.shared.Refusal.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.planledger.command.shared.Refusal;

/** What a notice must satisfy before days are counted with it. */
final class NoticeRules {

    private static final List<Function<CalendarNotice, Optional<Refusal>>> IN_ORDER = List.of(
            NoticeRules::itSaysWhereItComesFrom,
            NoticeRules::itSpansDaysOfItsYear,
            NoticeRules::itsDaysAreItsOwn,
            NoticeRules::noDayIsNamedTwice,
            NoticeRules::onlyWeekdaysAreSwappedAndOnlyWeekendsWorked);

    private NoticeRules() {}

    static void check(CalendarNotice notice) {
        Refusal.first(IN_ORDER, notice);
    }

    private static Optional<Refusal> itSaysWhereItComesFrom(CalendarNotice notice) {
        var silent = isBlank(notice.decisionNumber()) || isBlank(notice.source());
        return when(
                silent, Refusal.malformed("calendar.no-source", notice.year()).at("decisionNumber"));
    }

    private static Optional<Refusal> itSpansDaysOfItsYear(CalendarNotice notice) {
        var wrong = notice.from().isAfter(notice.loadedUntil())
                || notice.from().getYear() != notice.year()
                || notice.loadedUntil().getYear() != notice.year()
                || notice.unknown().stream().anyMatch(range -> range.from().isAfter(range.to()));
        return when(wrong, Refusal.malformed("calendar.span", notice.year()).at("loadedUntil"));
    }

    private static Optional<Refusal> itsDaysAreItsOwn(CalendarNotice notice) {
        return notice.days().stream()
                .map(CalendarDay::date)
                .filter(date -> date.isBefore(notice.from()) || date.isAfter(notice.loadedUntil()))
                .findFirst()
                .map(date -> Refusal.malformed("calendar.other-year", date, notice.year())
                        .at("days"));
    }

    private static Optional<Refusal> noDayIsNamedTwice(CalendarNotice notice) {
        var seen = new HashSet<LocalDate>();
        return notice.days().stream()
                .map(CalendarDay::date)
                .filter(date -> !seen.add(date))
                .findFirst()
                .map(date -> Refusal.malformed("calendar.day-twice", date).at("days"));
    }

    private static Optional<Refusal> onlyWeekdaysAreSwappedAndOnlyWeekendsWorked(CalendarNotice notice) {
        return notice.days().stream()
                .filter(day -> !isPossible(day))
                .findFirst()
                .map(day -> Refusal.malformed("calendar.day-kind", day.date(), String.valueOf(day.kind()))
                        .at("days"));
    }

    private static boolean isPossible(CalendarDay day) {
        return day.kind() != null
                && switch (day.kind()) {
                    case HOLIDAY -> true;
                    case SWAPPED_OFF -> !isWeekend(day.date());
                    case MAKEUP_WORK -> isWeekend(day.date());
                    case WORKING, WEEKEND -> false;
                };
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
