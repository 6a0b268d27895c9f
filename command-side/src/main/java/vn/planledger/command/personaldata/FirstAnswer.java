package vn.planledger.command.personaldata;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.calendar.Calendars;
import vn.planledger.command.calendar.DueDate;
import vn.planledger.command.calendar.Span;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Refusal;

/**
 * The first answer to a person comes within two working days (Decree 356/2025/NĐ-CP; known from law firms, its article was not
 * read). The decision itself is that answer, so that no longer limit is needed.
 */
final class FirstAnswer {

    static final String ARTICLE = "Nghị định 356/2025/NĐ-CP";
    static final boolean VERIFIED = false;
    private static final int WORKING_DAYS = 2;

    private final Calendars calendars;

    FirstAnswer(Calendars calendars) {
        this.calendars = calendars;
    }

    /** A person is not turned away because a calendar is missing: then there is no last day, which is null. */
    LocalDate lastDay(LocalDate asked) {
        var span = new Span(asked, WORKING_DAYS, LimitUnit.WORKING_DAY, List.of(), List.of());
        try {
            return DueDate.of(span, calendars.working()).dueOn();
        } catch (Refusal unknownDay) {
            return null;
        }
    }
}
