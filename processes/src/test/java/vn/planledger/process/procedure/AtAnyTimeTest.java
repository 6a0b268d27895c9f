package vn.planledger.process.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.planledger.command.calendar.Pause;
import vn.planledger.command.plan.PlanCommand.MarkStepOverdue;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.shared.Refusal;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.PlanWalk;
import vn.planledger.process.step.LegalDays;

/** What may happen to a plan at any time, on the engine: its timers stand still, move, or go away. */
class AtAnyTimeTest {

    private final Procedure procedure = EngineRoom.the(Procedure.class);
    private final PlanWalk plan = EngineRoom.walk().until("convene-council");
    private final PlanId id = new PlanId(plan.id());
    private final Pause pause = new Pause(LocalDate.of(2022, 3, 10), LocalDate.of(2022, 3, 20));

    @Test
    void a_suspended_plan_completes_nothing_and_its_timers_stand_still() {
        act(() -> procedure.suspend(id));
        assertThat(instances()).hasSizeGreaterThan(2).allMatch(ProcessInstance::isSuspended);
        assertThat(plan.job("convene-council").isSuspended()).isTrue();
        assertThatThrownBy(() -> plan.complete("convene-council", "convened")).hasMessageContaining("suspended");
    }

    @Test
    void so_do_the_windows_of_a_consultation_until_the_plan_is_resumed() {
        var consulting = EngineRoom.walk().until("open-consultation").complete("open-consultation", "opened");
        var asked = new PlanId(consulting.id());
        act(() -> procedure.suspend(asked));
        assertThat(consulting.job("agencies-window").isSuspended()).isTrue();
        assertThat(consulting.job("community-window").isSuspended()).isTrue();
        act(() -> procedure.resume(asked, List.of(pause)));
        assertThat(consulting.job("agencies-window").isSuspended()).isFalse();
        assertThat(consulting.closeWindows().open()).containsExactly("answer-opinions");
    }

    @Test
    void a_resumed_plan_goes_on_and_counts_its_suspensions_from_then_on() {
        act(() -> procedure.suspend(id));
        act(() -> procedure.resume(id, List.of(pause)));
        assertThat(instances()).noneMatch(ProcessInstance::isSuspended);
        assertThat(plan.job("convene-council").isSuspended()).isFalse();
        plan.complete("convene-council", "convened");
        assertThat(plan.opened("give-written-opinions").deadline().pauses()).containsExactly(pause);
        assertThat(plan.opened("give-written-opinions").deadline().dueOn())
                .isEqualTo(plan.opened("convene-council").deadline().dueOn().plusDays(10));
    }

    @Test
    void a_last_day_that_moves_takes_its_timer_along() {
        var moved = LocalDate.of(2022, 9, 9);
        act(() -> procedure.reschedule(id, plan.task("convene-council"), moved));
        assertThat(plan.job("convene-council").getDuedate()).isEqualTo(LegalDays.startOf(moved.plusDays(1)));
        act(() -> procedure.reschedule(id, plan.task("convene-council"), null));
        assertThat(plan.job("convene-council").getDuedate()).isEqualTo(LegalDays.NEVER);
    }

    @Test
    void the_moved_timer_says_that_the_moved_day_passed() {
        var moved = LocalDate.of(2022, 9, 9);
        act(() -> procedure.reschedule(id, plan.task("convene-council"), moved));
        plan.fire("convene-council");
        assertThat(plan.said(MarkStepOverdue.class))
                .extracting(MarkStepOverdue::happenedOn)
                .containsExactly(moved.plusDays(1));
    }

    @Test
    void a_task_that_is_not_open_has_no_timer_to_move() {
        assertThatThrownBy(() -> act(() -> procedure.reschedule(id, "no-such-task", LocalDate.of(2022, 9, 9))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("step.not-open"));
    }

    @Test
    void a_withdrawn_plan_leaves_no_token_and_says_nothing_more() {
        act(() -> procedure.withdraw(id));
        assertThat(plan.gone()).isTrue();
        assertThat(plan.ended()).isFalse();
    }

    private List<ProcessInstance> instances() {
        return new PlanInstances(EngineRoom.engine()).of(id);
    }

    private static void act(Runnable act) {
        new TransactionTemplate(EngineRoom.the(PlatformTransactionManager.class))
                .executeWithoutResult(status -> act.run());
    }
}
