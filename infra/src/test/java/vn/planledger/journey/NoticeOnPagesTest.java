package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.timetable.Timetables;
import vn.planledger.reliability.RunningApplication;

/** Whoever records a notice sees first which last days it moves, and then they move. */
class NoticeOnPagesTest extends RunningApplication {

    private static final String PATH = "/calendar/notice";

    @Test
    void what_would_move_is_shown_before_it_moves() {
        var client = new AnyClient(application);
        var today = application.getBean(LegalToday.class).get();
        var plan = client.register(Map.of("unitCode", "14797", "happenedOn", today.toString()));
        var before = dueOn(plan);
        var admin = new Visitor(application, "admin");

        var checked = admin.send(admin.get(PATH), typed(before, "HOLIDAY Ngày kiểm thử", "check"), PATH);
        assertThat(checked.body()).contains(plan, "plan.deadline-moved", "Ngày kiểm thử");
        assertThat(dueOn(plan)).isEqualTo(before);

        var sent = admin.send(checked, Map.of("act", "send"), PATH);
        assertThat(sent.uri().getPath()).as(sent.body()).isEqualTo("/calendar");
        assertThat(dueOn(plan)).isAfter(before);
        admin.send(admin.get(PATH), typed(before, "", "send"), PATH);
    }

    @Test
    void a_line_that_says_nothing_is_refused_at_its_field_and_nobody_else_sees_the_page() {
        var admin = new Visitor(application, "admin");

        var again = admin.send(admin.get(PATH), typed(LocalDate.of(2033, 5, 5), "FEAST", "check"), PATH);

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("href=\"#f-days\"", "2033-05-05 FEAST");
        assertThat(new Visitor(application, "planner").get(PATH).statusCode()).isEqualTo(403);
    }

    private LocalDate dueOn(String plan) {
        return application.getBean(Timetables.class).openLimits().stream()
                .filter(limit -> limit.plan().equals(plan))
                .map(limit -> limit.deadline().dueOn())
                .findFirst()
                .orElseThrow();
    }

    /** A notice of the day's year; no kind, no day. */
    private static Map<String, String> typed(LocalDate day, String kind, String act) {
        assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return Map.of(
                "year",
                String.valueOf(day.getYear()),
                "decisionNumber",
                "00/TB-KT",
                "from",
                day.withDayOfYear(1).toString(),
                "loadedUntil",
                LocalDate.of(day.getYear(), 12, 31).toString(),
                "days",
                kind.isEmpty() ? "" : day + " " + kind,
                "source",
                "test",
                "act",
                act);
    }
}
