package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.by;
import static vn.planledger.command.People.on;
import static vn.planledger.command.plan.PlanStory.PLAN;
import static vn.planledger.command.plan.PlanStory.TODAY;
import static vn.planledger.command.plan.PlanStory.complete;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.calendar.Pause;
import vn.planledger.command.calendar.SkippedDays;
import vn.planledger.command.plan.PlanCommand.ResumePlan;
import vn.planledger.command.plan.PlanCommand.SuspendPlan;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.PlanResumed;
import vn.planledger.command.plan.PlanEvent.PlanSuspended;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Role;

/** A plan that stands still: nothing is completed, no day counts, and what moves says so when it runs again. */
class SuspensionTest {

    private static final String GROUND = "Chờ điều chỉnh quy hoạch cấp trên";
    private static final LocalDate LATER = LocalDate.of(2016, 3, 25);

    private final PlanStory story = new PlanStory();
    private final OpenedStep check = step("check-dossier", Role.APPRAISER, onlyOutcomes("complete"));
    private final PlanSuspended suspended = new PlanSuspended(PLAN, GROUND, "12/SXD-QH", TODAY);

    @Test
    void the_appraiser_suspends_with_a_ground_and_the_engine_stands_still() {
        story.given(opened(check))
                .when(new SuspendPlan(PLAN, GROUND, "12/SXD-QH", TODAY), by(Role.APPRAISER))
                .expectEvents(suspended);
        assertThat(story.procedure.told).containsExactly("suspend " + PLAN);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "có \u0007 chuông"})
    void a_suspension_without_a_readable_ground_is_refused(String ground) {
        story.given(opened(check))
                .when(new SuspendPlan(PLAN, ground, null, TODAY), by(Role.APPRAISER))
                .expectException(Refused.with(MALFORMED, "ground.missing", "ground"))
                .expectNoEvents();
    }

    @Test
    void nothing_is_completed_meanwhile() {
        story.given(opened(check), suspended)
                .when(complete("check-dossier", "complete"), by(Role.APPRAISER))
                .expectException(Refused.with(CONFLICT, "plan.suspended"))
                .expectNoEvents();
    }

    @Test
    void what_stands_still_is_not_suspended_again() {
        story.given(opened(check), suspended)
                .when(new SuspendPlan(PLAN, GROUND, null, TODAY), by(Role.APPRAISER))
                .expectException(Refused.with(CONFLICT, "plan.suspended"))
                .expectNoEvents();
    }

    @Test
    void ten_suspended_days_move_the_last_day_from_monday_21_to_thursday_31_march() {
        var pause = new Pause(TODAY, LATER);
        var after = monday21MovedToThursday31();
        story.given(opened(check), suspended)
                .when(new ResumePlan(PLAN, "Hết lý do tạm dừng", null, LATER), on(LATER, Role.APPRAISER))
                .expectEvents(
                        new PlanResumed(PLAN, "Hết lý do tạm dừng", null, TODAY, LATER),
                        new DeadlineMoved(
                                PLAN,
                                "check-dossier",
                                check.taskId(),
                                MoveCause.RESUMPTION,
                                check.deadline(),
                                after,
                                Map.of(),
                                LATER));
        assertThat(story.procedure.told)
                .containsExactly(
                        "resume " + PLAN + " after " + List.of(pause),
                        "reschedule " + check.taskId() + " to 2016-03-31");
    }

    @Test
    void the_limit_of_a_single_outcome_moves_along() {
        var twoDays = new Deadline(TODAY, 2, LimitUnit.WORKING_DAY, TODAY.plusDays(2), "NQ 24", true);
        var step = check.until(check.deadline(), Map.of("returned", twoDays));
        story.given(opened(step), suspended)
                .when(new ResumePlan(PLAN, GROUND, null, LATER), on(LATER, Role.APPRAISER))
                .expectEvents(
                        new PlanResumed(PLAN, GROUND, null, TODAY, LATER),
                        new DeadlineMoved(
                                PLAN,
                                "check-dossier",
                                check.taskId(),
                                MoveCause.RESUMPTION,
                                check.deadline(),
                                monday21MovedToThursday31(),
                                Map.of("returned", tuesday29()),
                                LATER));
    }

    private Deadline monday21MovedToThursday31() {
        return new Deadline(
                check.deadline().clockStart(),
                20,
                check.deadline().unit(),
                LocalDate.of(2016, 3, 31),
                "Điều 32",
                true,
                List.of(),
                List.of(new Pause(TODAY, LATER)),
                List.of(new SkippedDays(TODAY.plusDays(1), LATER, SkippedDays.Reason.SUSPENDED, null)));
    }

    private Deadline tuesday29() {
        return new Deadline(
                TODAY,
                2,
                LimitUnit.WORKING_DAY,
                LocalDate.of(2016, 3, 29),
                "NQ 24",
                true,
                List.of(),
                List.of(new Pause(TODAY, LATER)),
                List.of(
                        new SkippedDays(TODAY.plusDays(1), LATER, SkippedDays.Reason.SUSPENDED, null),
                        new SkippedDays(LATER.plusDays(1), LATER.plusDays(2), SkippedDays.Reason.WEEKEND, null)));
    }

    @Test
    void a_plan_that_runs_cannot_be_resumed() {
        story.given(opened(check))
                .when(new ResumePlan(PLAN, GROUND, null, TODAY), by(Role.APPRAISER))
                .expectException(Refused.with(CONFLICT, "plan.not-suspended"))
                .expectNoEvents();
    }

    @Test
    void a_plan_that_ended_cannot_be_suspended() {
        story.given(new ProcedureEnded(PLAN, ProcedureEnd.REJECTED, TODAY))
                .when(new SuspendPlan(PLAN, GROUND, null, TODAY), by(Role.APPRAISER))
                .expectException(Refused.with(CONFLICT, "plan.ended"))
                .expectNoEvents();
    }

    @Test
    void a_body_that_is_not_competent_for_the_plan_does_not_suspend_it() {
        var elsewhere = new Actor("other", "Người khác", "Sở Xây dựng tỉnh khác", Role.APPRAISER);
        story.given(opened(check))
                .when(new SuspendPlan(PLAN, GROUND, null, TODAY), by(elsewhere))
                .expectException(Refused.with(FORBIDDEN, "plan.other-body"))
                .expectNoEvents();
    }

    @Test
    void who_prepared_the_plan_does_not_suspend_it_as_its_appraiser() {
        story.given(opened(check))
                .when(
                        new SuspendPlan(PLAN, GROUND, null, TODAY),
                        by(new Actor(
                                People.holding(Role.PLANNER).id(), "x", People.body(Role.APPRAISER), Role.APPRAISER)))
                .expectException(Refused.with(RULE, "duties.not-separate"))
                .expectNoEvents();
    }

    @Test
    void a_suspension_lies_neither_in_the_future_nor_before_what_was_done() {
        story.given(opened(check))
                .when(new SuspendPlan(PLAN, GROUND, null, TODAY.plusDays(1)), by(Role.APPRAISER))
                .expectException(Refused.with(RULE, "date.in-the-future", "happenedOn"));
        new PlanStory()
                .given(opened(check), suspended)
                .when(new ResumePlan(PLAN, GROUND, null, TODAY.minusDays(1)), by(Role.APPRAISER))
                .expectException(Refused.with(RULE, "date.before-last-act", "happenedOn"));
    }
}
