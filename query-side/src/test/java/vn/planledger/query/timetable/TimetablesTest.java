package vn.planledger.query.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.AtAnyTime.DAY;
import static vn.planledger.query.DongHai.APPRAISER;
import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.PLANNER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.calendar.CalendarDay;
import vn.planledger.command.calendar.CalendarNotice;
import vn.planledger.command.calendar.DayKind;
import vn.planledger.command.calendar.WorkingCalendar;
import vn.planledger.command.plan.MoveCause;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.PlanResumed;
import vn.planledger.command.plan.PlanEvent.PlanSuspended;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.plan.PlanEvent.ResponsibilityTransferred;
import vn.planledger.command.plan.PlanEvent.StepBecameOverdue;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.plan.StepForm;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;
import vn.planledger.query.AtAnyTime;
import vn.planledger.query.DongHai;
import vn.planledger.query.OfToday;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

/** A plan in time: what was planned, what happened, and what moved a last day. */
class TimetablesTest {

    private static final LocalDate PLANNED = DAY.plusDays(20);

    private final ViewsDatabase views = new ViewsDatabase();
    private final Told told = new Told(views.database());
    private final Timetables timetables = new Timetables(views.database());

    @BeforeEach
    void an_open_step() {
        told.by(PLANNER, DongHai.registered(), opened());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_step_shows_its_planned_day_its_present_day_and_why_they_differ() {
        told.by(APPRAISER, AtAnyTime.extended(), AtAnyTime.moved());
        assertThat(step().plannedOn()).isEqualTo(PLANNED);
        assertThat(step().deadline().dueOn()).isEqualTo(DAY.plusDays(25));
        assertThat(step().moves())
                .containsExactly(new TimetableMove(MoveCause.EXTENSION, PLANNED, DAY.plusDays(25), "Điều 32", DAY, 4));
        assertThat(step().differenceDays()).isNull();
    }

    @Test
    void a_move_by_the_calendar_does_not_borrow_the_ground_of_an_extension_before_it() {
        var extended = AtAnyTime.moved();
        var recounted = AtAnyTime.limit(DAY.plusDays(26), List.of(AtAnyTime.extension()), List.of());
        told.by(APPRAISER, extended);
        told.by(
                APPRAISER,
                new DeadlineMoved(
                        PLAN,
                        "check-dossier",
                        "t9",
                        MoveCause.CALENDAR,
                        extended.after(),
                        recounted,
                        Map.of(),
                        DAY.plusDays(1)));

        assertThat(step().moves()).extracting(TimetableMove::ground).containsExactly("Điều 32", null);
        assertThat(step().plannedOn()).isEqualTo(PLANNED);
        assertThat(step().deadline()).isEqualTo(recounted);
    }

    @Test
    void a_step_passes_to_the_successor_while_it_is_open_and_stays_with_who_did_it_afterwards() {
        told.by(APPRAISER, new ResponsibilityTransferred(PLAN, "Sở", "Sở mới", "sắp xếp", null, DAY));
        assertThat(step().organisation()).isEqualTo("Sở mới");

        told.by(APPRAISER, completed(PLANNED), new ResponsibilityTransferred(PLAN, "Sở mới", "Bộ", "x", null, DAY));
        assertThat(step().organisation()).isEqualTo("Sở mới");
    }

    @Test
    void a_completed_step_shows_by_how_many_days_it_was_early_or_late() {
        told.by(APPRAISER, new StepBecameOverdue(PLAN, "check-dossier", "t9", PLANNED, PLANNED.plusDays(1)));
        told.by(APPRAISER, completed(PLANNED.plusDays(3)));
        assertThat(step().differenceDays()).isEqualTo(3);
        assertThat(step().late()).isTrue();
    }

    @Test
    void a_step_taken_in_time_but_entered_after_its_last_day_is_not_late() {
        told.by(APPRAISER, new StepBecameOverdue(PLAN, "check-dossier", "t9", PLANNED, PLANNED.plusDays(1)));
        assertThat(step().late()).isTrue();

        told.by(APPRAISER, completed(PLANNED.minusDays(1)));
        assertThat(step().late()).isFalse();
        assertThat(step().recordedLate()).isTrue();
    }

    @Test
    void a_suspension_is_one_pause_that_ends() {
        told.by(APPRAISER, new PlanSuspended(PLAN, "x", null, DAY));
        assertThat(timetable().suspended()).isTrue();
        told.by(APPRAISER, new PlanResumed(PLAN, "x", null, DAY, DAY.plusDays(4)));
        assertThat(timetable().suspended()).isFalse();
        assertThat(timetable().pauses()).hasSize(1);
    }

    @Test
    void a_reconstruction_has_no_limit_that_runs() {
        assertThat(timetables.openLimits()).isEmpty();
    }

    @Test
    void the_limits_that_run_are_those_of_plans_that_neither_stand_still_nor_have_ended() {
        told.by(PLANNER, AtAnyTimePlan.registered(), AtAnyTimePlan.opened());
        assertThat(timetables.openLimits()).extracting(OpenLimit::taskId).containsExactly("t1");

        told.by(APPRAISER, new PlanSuspended(AtAnyTimePlan.ID, "x", null, DAY));
        assertThat(timetables.openLimits()).isEmpty();
        told.by(APPRAISER, new PlanResumed(AtAnyTimePlan.ID, "x", null, DAY, DAY));
        told.by(APPRAISER, new ProcedureEnded(AtAnyTimePlan.ID, ProcedureEnd.WITHDRAWN, DAY));
        assertThat(timetables.openLimits()).isEmpty();
    }

    @Test
    void a_calendar_is_tried_before_it_is_recorded() {
        told.by(PLANNER, AtAnyTimePlan.registered(), AtAnyTimePlan.opened());
        var plain = WorkingCalendar.of(List.of(AtAnyTime.notice(2016).notice()));
        assertThat(timetables.wouldMove(plain)).isEmpty();

        assertThat(timetables.wouldMove(plain.with(dayOff(PLANNED))))
                .containsExactly(new MovedLimit("tu-do", "check-dossier", "t1", PLANNED, PLANNED.plusDays(1), null));
        assertThat(timetables.wouldMove(WorkingCalendar.of(List.of())))
                .containsExactly(new MovedLimit("tu-do", "check-dossier", "t1", PLANNED, null, "calendar.not-loaded"));
    }

    private Timetable timetable() {
        return timetables.of(PLAN).orElseThrow();
    }

    private TimetableStep step() {
        return timetable().steps().get(0);
    }

    private static CalendarNotice dayOff(LocalDate day) {
        var plain = AtAnyTime.notice(2016).notice();
        return new CalendarNotice(
                2016,
                "02/TB-MH",
                null,
                plain.from(),
                plain.loadedUntil(),
                List.of(new CalendarDay(day, DayKind.HOLIDAY, "Ngày nghỉ minh họa")),
                List.of(),
                "made up for a test",
                false);
    }

    private static StepOpened opened() {
        return new StepOpened(PLAN, AtAnyTimePlan.step("t9"), DAY);
    }

    private static StepCompleted completed(LocalDate day) {
        return new StepCompleted(
                PLAN, "check-dossier", "t9", Phase.PLAN, "complete", Map.of(), Map.of(), day, DateBasis.STATED);
    }

    /** A plan of today, so that its limits run. */
    private static final class AtAnyTimePlan {

        static final PlanId ID = new PlanId("tu-do");

        static PlanRegistered registered() {
            return OfToday.registered(ID);
        }

        static StepOpened opened() {
            return new StepOpened(ID, step("t1"), DAY);
        }

        static OpenedStep step(String task) {
            return new OpenedStep(
                    "check-dossier",
                    task,
                    Phase.PLAN,
                    Role.APPRAISER,
                    "Sở",
                    "Điều 41",
                    new StepForm(List.of("complete"), List.of(), List.of()),
                    AtAnyTime.limit(PLANNED, List.of(), List.of()),
                    DAY);
        }
    }
}
