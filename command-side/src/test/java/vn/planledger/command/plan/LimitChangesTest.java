package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.OPENED;
import static vn.planledger.command.plan.PlanStory.PLAN;
import static vn.planledger.command.plan.PlanStory.TODAY;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.command.PlainCalendar;
import vn.planledger.command.Refused;
import vn.planledger.command.calendar.CalendarDay;
import vn.planledger.command.calendar.CalendarNotice;
import vn.planledger.command.calendar.DayKind;
import vn.planledger.command.calendar.Extension;
import vn.planledger.command.calendar.SkippedDays;
import vn.planledger.command.calendar.WorkingCalendar;
import vn.planledger.command.plan.PlanCommand.ExtendStep;
import vn.planledger.command.plan.PlanCommand.RecountDeadlines;
import vn.planledger.command.plan.PlanCommand.RemindOfStep;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.PlanSuspended;
import vn.planledger.command.plan.PlanEvent.StepExtended;
import vn.planledger.command.plan.PlanEvent.StepReminded;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Role;

/** Extensions, a changed calendar and reminders: a last day moves only by an event that says why. */
class LimitChangesTest {

    private static final LocalDate DUE = LocalDate.of(2016, 3, 21);
    private static final Extension FIVE_DAYS = new Extension(5, LimitUnit.DAY, "Nghị định 37/2010/NĐ-CP Điều 32");

    private final PlanStory story = new PlanStory();
    private final OpenedStep check = step("check-dossier", Role.APPRAISER, onlyOutcomes("complete"));

    @Test
    void an_extension_counts_on_from_the_last_day_and_passes_the_weekend() {
        var after = new Deadline(
                OPENED,
                20,
                LimitUnit.DAY,
                LocalDate.of(2016, 3, 28),
                "Điều 32",
                true,
                List.of(FIVE_DAYS),
                List.of(),
                List.of(new SkippedDays(
                        LocalDate.of(2016, 3, 26), LocalDate.of(2016, 3, 27), SkippedDays.Reason.WEEKEND, null)));
        story.given(opened(check))
                .when(extend(FIVE_DAYS), by(Role.APPROVER))
                .expectEvents(
                        new StepExtended(PLAN, "check-dossier", check.taskId(), FIVE_DAYS, "9/UBND-CN", TODAY),
                        new DeadlineMoved(
                                PLAN,
                                "check-dossier",
                                check.taskId(),
                                MoveCause.EXTENSION,
                                check.deadline(),
                                after,
                                Map.of(),
                                TODAY));
        assertThat(story.procedure.told).containsExactly("reschedule " + check.taskId() + " to 2016-03-28");
    }

    @Test
    void an_extension_by_nothing_or_without_a_ground_is_refused() {
        story.given(opened(check))
                .when(extend(new Extension(0, LimitUnit.DAY, "x")), by(Role.APPROVER))
                .expectException(Refused.with(MALFORMED, "extension.amount", "amount"));
        new PlanStory()
                .given(opened(check))
                .when(extend(new Extension(3, LimitUnit.DAY, " ")), by(Role.APPROVER))
                .expectException(Refused.with(MALFORMED, "ground.missing", "ground"));
    }

    @Test
    void a_step_without_a_limit_has_nothing_to_extend() {
        var free = check.until(new Deadline(null, null, null, null, "không tìm thấy", false));
        story.given(opened(free))
                .when(extend(FIVE_DAYS), by(Role.APPROVER))
                .expectException(Refused.with(RULE, "step.no-limit"))
                .expectNoEvents();
    }

    @Test
    void a_step_that_is_not_open_is_not_extended() {
        story.given()
                .when(extend(FIVE_DAYS), by(Role.APPROVER))
                .expectException(Refused.with(CONFLICT, "step.not-open"));
    }

    @Test
    void a_calendar_that_does_not_reach_the_new_last_day_refuses_the_extension_and_nothing_is_stored() {
        story.calendar = WorkingCalendar.of(List.of());
        story.given(opened(check))
                .when(extend(FIVE_DAYS), by(Role.APPROVER))
                .expectException(Refused.with(RULE, "calendar.not-loaded"))
                .expectNoEvents();
    }

    @Test
    void a_holiday_declared_on_the_last_day_moves_it_and_says_so() {
        story.calendar = PlainCalendar.from(2015, 2030).with(holidayOnTheLastDay());
        var after = new Deadline(
                OPENED,
                20,
                LimitUnit.DAY,
                DUE.plusDays(1),
                "Điều 32",
                true,
                List.of(),
                List.of(),
                List.of(new SkippedDays(DUE, DUE, SkippedDays.Reason.HOLIDAY, "Ngày nghỉ minh họa")));
        story.given(opened(check))
                .when(new RecountDeadlines(PLAN, TODAY), by(Role.SYSTEM))
                .expectEvents(new DeadlineMoved(
                        PLAN,
                        "check-dossier",
                        check.taskId(),
                        MoveCause.CALENDAR,
                        check.deadline(),
                        after,
                        Map.of(),
                        TODAY));
        assertThat(story.procedure.told).containsExactly("reschedule " + check.taskId() + " to 2016-03-22");
    }

    @Test
    void a_count_that_changes_nothing_leaves_no_trace() {
        story.given(opened(check))
                .when(new RecountDeadlines(PLAN, TODAY), by(Role.SYSTEM))
                .expectNoEvents();
        assertThat(story.procedure.told).isEmpty();
    }

    @Test
    void while_the_plan_stands_still_nothing_is_counted() {
        story.calendar = PlainCalendar.from(2015, 2030).with(holidayOnTheLastDay());
        story.given(opened(check), new PlanSuspended(PLAN, "Căn cứ", null, TODAY))
                .when(new RecountDeadlines(PLAN, TODAY), by(Role.SYSTEM))
                .expectNoEvents();
    }

    @Test
    void a_reminder_is_recorded_once_for_a_last_day_and_a_distance() {
        var five = new StepReminded(PLAN, "check-dossier", check.taskId(), DUE, 5, TODAY);
        story.given(opened(check)).when(remind(5), by(Role.SYSTEM)).expectEvents(five);
        new PlanStory()
                .given(opened(check), five)
                .when(remind(5), by(Role.SYSTEM))
                .expectNoEvents();
        new PlanStory()
                .given(opened(check), five)
                .when(remind(1), by(Role.SYSTEM))
                .expectEvents(new StepReminded(PLAN, "check-dossier", check.taskId(), DUE, 1, TODAY));
    }

    @Test
    void nobody_is_reminded_of_a_reconstruction() {
        PlanStory.reconstructed()
                .given(opened(check))
                .when(remind(5), by(Role.SYSTEM))
                .expectNoEvents();
    }

    private RemindOfStep remind(int left) {
        return new RemindOfStep(PLAN, check.taskId(), left, TODAY);
    }

    private static ExtendStep extend(Extension extension) {
        return new ExtendStep(PLAN, "check-dossier", extension, "9/UBND-CN", TODAY);
    }

    private static CalendarNotice holidayOnTheLastDay() {
        return new CalendarNotice(
                2016,
                "01/TB-MH",
                null,
                LocalDate.of(2016, 1, 1),
                LocalDate.of(2016, 12, 31),
                List.of(new CalendarDay(DUE, DayKind.HOLIDAY, "Ngày nghỉ minh họa")),
                List.of(),
                "made up for a test",
                false);
    }
}
