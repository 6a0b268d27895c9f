package vn.planledger.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.planledger.command.calendar.CalendarDay;
import vn.planledger.command.calendar.CalendarNotice;
import vn.planledger.command.calendar.DateRange;
import vn.planledger.command.calendar.DayKind;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;

/**
 * The form of a calendar notice as it was typed.
 *
 * @param attempt names the attempt: sent twice, it is recorded once
 * @param days a day on each line: date, kind, name
 * @param unknown a span on each line: first day, last day
 * @param verified {@code true}; anything else, or nothing, where it was not ticked
 */
record NoticeForm(
        String attempt,
        String year,
        String decisionNumber,
        String issuedOn,
        String from,
        String loadedUntil,
        String days,
        String unknown,
        String source,
        String verified) {

    private static final int NUMBER = 200;
    private static final int SOURCE = 1_000;

    static NoticeForm empty(int year) {
        return new NoticeForm(
                UUID.randomUUID().toString(),
                String.valueOf(year),
                "",
                "",
                LocalDate.of(year, 1, 1).toString(),
                LocalDate.of(year, 12, 31).toString(),
                "",
                "",
                "",
                "");
    }

    /** The same text as a new attempt. */
    NoticeForm afresh() {
        var next = UUID.randomUUID().toString();
        return new NoticeForm(next, year, decisionNumber, issuedOn, from, loadedUntil, days, unknown, source, verified);
    }

    /** @throws Refusal at the field that is missing or malformed */
    CalendarNotice notice() {
        return new CalendarNotice(
                number(),
                said("decisionNumber", decisionNumber, NUMBER),
                Given.text(issuedOn).map(day -> Given.day("issuedOn", day)).orElse(null),
                Given.day("from", from),
                Given.day("loadedUntil", loadedUntil),
                lines("days", days, NoticeForm::day),
                lines("unknown", unknown, NoticeForm::range),
                said("source", source, SOURCE),
                "true".equals(verified));
    }

    private static String said(String field, String text, int limit) {
        FreeText.checkOptional(text, limit, field);
        return Given.required(field, text);
    }

    private int number() {
        try {
            return Integer.parseInt(Given.required("year", year));
        } catch (NumberFormatException malformed) {
            throw Refusal.malformed("field.integer", "year").at("year");
        }
    }

    private static <T> List<T> lines(String field, String text, Function<String, T> read) {
        return Given.text(text).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> read(field, line, read))
                .toList();
    }

    private static <T> T read(String field, String line, Function<String, T> read) {
        try {
            return read.apply(line);
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            throw Refusal.malformed("calendar.line", line).at(field);
        }
    }

    private static CalendarDay day(String line) {
        var parts = line.split("\\s+", 3);
        return new CalendarDay(LocalDate.parse(parts[0]), DayKind.valueOf(parts[1]), parts.length > 2 ? parts[2] : "");
    }

    private static DateRange range(String line) {
        var parts = line.split("\\s+", 2);
        return new DateRange(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]));
    }
}
