package vn.planledger.process.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.PlanCommand.MarkStepOverdue;
import vn.planledger.command.shared.Sender;
import vn.planledger.process.EngineRoom;

/** A limit that passes while the step is open is itself said to the plan; the step stays open. */
class OverdueTest {

    @Test
    void a_limit_passes_when_the_day_after_it_begins_in_vietnam() {
        var plan = EngineRoom.walk();
        assertThat(plan.opened("prepare-dossier").deadline().dueOn()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(plan.job("prepare-dossier").getDuedate())
                .isEqualTo(ZonedDateTime.of(2022, 4, 2, 0, 0, 0, 0, Sender.ZONE).toInstant());
    }

    @Test
    void the_plan_hears_of_it_once_and_the_step_stays_open() {
        var plan = EngineRoom.walk();
        var task = plan.task("prepare-dossier");
        plan.fire("prepare-dossier");
        assertThat(plan.said(MarkStepOverdue.class))
                .extracting(MarkStepOverdue::taskId, MarkStepOverdue::happenedOn)
                .containsExactly(tuple(task, LocalDate.of(2022, 4, 2)));
        assertThat(plan.open()).containsExactly("prepare-dossier");
        assertThat(plan.timers()).isEmpty();
        assertThat(plan.complete("prepare-dossier", "prepared").open()).containsExactly("open-consultation");
    }

    @Test
    void a_step_that_opens_after_its_limit_is_overdue_on_the_day_it_opens() {
        var plan = EngineRoom.walk().on(LocalDate.of(2022, 6, 15)).complete("prepare-dossier", "prepared");
        plan.fire("open-consultation");
        assertThat(plan.said(MarkStepOverdue.class))
                .extracting(MarkStepOverdue::happenedOn)
                .containsExactly(LocalDate.of(2022, 6, 15));
    }

    @Test
    void a_step_completed_in_time_leaves_no_timer_behind() {
        var plan = EngineRoom.walk().complete("prepare-dossier", "prepared");
        assertThat(plan.timers()).containsExactly("open-consultation");
    }

    @Test
    void a_step_without_a_limit_has_no_timer() {
        var plan = EngineRoom.walk().until("check-dossier");
        assertThat(plan.opened("check-dossier").deadline().dueOn()).isNull();
        assertThat(plan.timers()).isEmpty();
    }

    @Test
    void every_step_with_a_limit_fires_by_its_own_id() {
        var plan = EngineRoom.walk().until("decide").complete("decide", "approved");
        var fired = new HashSet<String>();
        while (!plan.ended()) {
            for (var step : plan.open()) {
                if (plan.opened(step).deadline().dueOn() != null && fired.add(plan.task(step))) {
                    plan.fire(step);
                }
            }
            var next = plan.open().isEmpty() ? "answer-opinions" : plan.open().get(0);
            plan.until(next);
            if (fired.contains(plan.task(next)) || plan.opened(next).deadline().dueOn() == null) {
                plan.complete(next, plan.opened(next).form().outcomes().get(0));
            }
        }
        assertThat(plan.said(MarkStepOverdue.class))
                .extracting(MarkStepOverdue::taskId)
                .containsExactlyInAnyOrderElementsOf(fired)
                .hasSize(14);
    }
}
