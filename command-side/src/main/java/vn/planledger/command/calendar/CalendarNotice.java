package vn.planledger.command.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The days off and make-up days of one year, as a notice or a law gives them. A later notice of the same year replaces the
 * earlier one.
 *
 * @param decisionNumber number of the notice, such as {@code 9441/TB-BNV}; or the law's number where only its fixed days
 *     are known
 * @param issuedOn null where the source gives no day
 * @param from first day that may be computed with
 * @param loadedUntil last day that may be computed with
 * @param days the days that differ from the usual week
 * @param unknown spans inside of it in which holidays fall that no source at hand dates: nothing is computed there
 * @param source where the notice was read
 * @param verified whether the notice itself, or a text quoting it, was read
 */
public record CalendarNotice(
        int year,
        String decisionNumber,
        LocalDate issuedOn,
        LocalDate from,
        LocalDate loadedUntil,
        List<CalendarDay> days,
        List<DateRange> unknown,
        String source,
        boolean verified) {

    public CalendarNotice {
        days = days == null ? List.of() : List.copyOf(days);
        unknown = unknown == null ? List.of() : List.copyOf(unknown);
    }
}
