package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.planledger.edge.DeadlineRound;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.audit.EventFilter;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.timetable.OpenLimit;
import vn.planledger.query.timetable.Timetables;
import vn.planledger.reliability.RunningApplication;

/** Who owes a step is reminded five working days and one before its last day, once each. */
class ReminderTest extends RunningApplication {

    private static final String REMINDED = "plan.step-reminded";

    @Test
    void the_clock_reaches_the_fifth_and_the_last_working_day_and_each_is_said_once() {
        var limit = limitOf(registeredToday());
        var dueOn = limit.deadline().dueOn();

        moveTo(before(dueOn, 6));
        assertThat(reminders(limit.plan())).isEmpty();
        moveTo(before(dueOn, 5));
        assertThat(reminders(limit.plan())).containsExactly("5");
        application.getBean(DeadlineRound.class).go();
        assertThat(reminders(limit.plan())).containsExactly("5");
        moveTo(before(dueOn, 1));
        application.getBean(DeadlineRound.class).go();
        assertThat(reminders(limit.plan())).containsExactly("5", "1");
    }

    @Test
    void a_leap_over_both_days_reminds_on_both() {
        var limit = limitOf(registeredToday());

        moveTo(limit.deadline().dueOn().plusDays(1));

        assertThat(reminders(limit.plan())).containsExactly("5", "1");
    }

    @Test
    void the_guide_sent_twice_lets_the_time_pass_once() {
        var today = application.getBean(LegalToday.class).get();
        var newcomer = new Visitor(application);
        var guide = newcomer.get("/demo");

        newcomer.send(guide, Map.of("days", "1"), "/demo/clock");
        var again = newcomer.send(guide, Map.of("days", "1"), "/demo/clock");

        assertThat(again.body()).contains("không chạy thêm lần nữa");
        assertThat(application.getBean(LegalToday.class).get()).isEqualTo(today.plusDays(1));
    }

    private String registeredToday() {
        var client = new AnyClient(application);
        var today = application.getBean(LegalToday.class).get().toString();
        return client.register(Map.of("unitCode", "14797", "happenedOn", today));
    }

    private OpenLimit limitOf(String plan) {
        return application.getBean(Timetables.class).openLimits().stream()
                .filter(limit -> limit.plan().equals(plan))
                .findFirst()
                .orElseThrow();
    }

    private List<String> reminders(String plan) {
        return application.getBean(EventSearch.class).search(0, 50, new EventFilter(plan, null, REMINDED)).stream()
                .map(row -> row.payload().replaceAll(".*\"workingDaysLeft\":(\\d+).*", "$1"))
                .toList();
    }

    private void moveTo(LocalDate day) {
        var days = ChronoUnit.DAYS.between(application.getBean(LegalToday.class).get(), day);
        var answer = new AnyClient(application)
                .as("admin")
                .post(
                        "/api/demo/clock",
                        Map.of("advance", "P" + days + "D"),
                        UUID.randomUUID().toString());
        assertThat(answer.status()).isEqualTo(200);
    }

    /** The tests' years have no holidays. */
    private static LocalDate before(LocalDate dueOn, int workingDays) {
        var day = dueOn;
        for (var left = workingDays; left > 0; ) {
            left -= day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
            day = day.minusDays(1);
        }
        return day;
    }
}
