package vn.planledger.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.planledger.query.AtAnyTime.DAY;
import static vn.planledger.query.DongHai.PLANNER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.calendar.CalendarDay;
import vn.planledger.command.calendar.CalendarEvent.NoticeRecorded;
import vn.planledger.command.calendar.CalendarNotice;
import vn.planledger.command.calendar.DayKind;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.AtAnyTime;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

/** The calendar is what its notices say, and a later notice of a year replaces the earlier one without hiding it. */
class CalendarNoticesTest {

    private static final LocalDate NEW_DAY_OFF = LocalDate.of(2016, 3, 4);

    private final ViewsDatabase views = new ViewsDatabase();
    private final Told told = new Told(views.database());
    private final CalendarNotices calendar = new CalendarNotices(views.database());

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void every_notice_is_kept_in_the_order_of_recording_and_the_last_of_its_year_holds() {
        told.by(PLANNER, AtAnyTime.notice(2017), AtAnyTime.notice(2016), replacing(2016));

        assertThat(calendar.all())
                .extracting(
                        recorded -> recorded.notice().year(),
                        recorded -> recorded.notice().decisionNumber(),
                        RecordedNotice::holds)
                .containsExactly(
                        tuple(2017, "01/TB-MH", true), tuple(2016, "01/TB-MH", false), tuple(2016, "02/TB-MH", true));
    }

    @Test
    void a_notice_says_who_entered_it_and_when() {
        told.by(PLANNER, AtAnyTime.notice(2016));

        var recorded = calendar.all().get(0);

        assertThat(recorded.actorName()).isEqualTo(PLANNER.name());
        assertThat(recorded.happenedOn()).isEqualTo(DAY);
        assertThat(recorded.number()).isEqualTo(1);
    }

    @Test
    void a_year_shows_all_its_notices() {
        told.by(PLANNER, AtAnyTime.notice(2017), AtAnyTime.notice(2016), replacing(2016));

        assertThat(calendar.byYear()).containsOnlyKeys(2016, 2017);
        assertThat(calendar.byYear().firstKey()).isEqualTo(2016);
        assertThat(calendar.byYear().get(2016))
                .extracting(RecordedNotice::number)
                .containsExactly(2L, 3L);
    }

    @Test
    void the_calendar_counts_with_the_notice_that_holds_and_refuses_a_year_without_one() {
        told.by(PLANNER, AtAnyTime.notice(2016));
        assertThat(calendar.working().day(NEW_DAY_OFF).kind()).isEqualTo(DayKind.WORKING);

        told.by(PLANNER, replacing(2016));
        assertThat(calendar.working().day(NEW_DAY_OFF).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThatThrownBy(() -> calendar.working().day(LocalDate.of(2018, 1, 2)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("calendar.not-loaded");
    }

    private static NoticeRecorded replacing(int year) {
        var first = AtAnyTime.notice(year).notice();
        var dayOff = new CalendarDay(NEW_DAY_OFF, DayKind.HOLIDAY, "Ngày nghỉ minh họa");
        return new NoticeRecorded(
                new CalendarNotice(
                        year,
                        "02/TB-MH",
                        null,
                        first.from(),
                        first.loadedUntil(),
                        List.of(dayOff),
                        List.of(),
                        "made up for a test",
                        false),
                DAY);
    }
}
