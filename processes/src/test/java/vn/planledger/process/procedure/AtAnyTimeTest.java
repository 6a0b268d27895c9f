package vn.planledger.process.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.planledger.command.calendar.Pause;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.Procedure;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.PlanWalk;
import vn.planledger.process.engine.ModelFile;
import vn.planledger.process.step.LegalDays;

/** What may happen to a plan at any time, on the engine: its timers stand still, move, go away, or change their version. */
class AtAnyTimeTest {

    private final Procedure procedure = EngineRoom.the(Procedure.class);
    private final PlanWalk plan = EngineRoom.walk().until("convene-council");
    private final PlanId id = new PlanId(plan.id());

    @Test
    void a_suspended_plan_completes_nothing_and_its_timers_stand_still() {
        act(() -> procedure.suspend(id));
        assertThat(plan.job("convene-council").isSuspended()).isTrue();
        assertThatThrownBy(() -> plan.complete("convene-council", "convened")).hasMessageContaining("suspended");
    }

    @Test
    void a_resumed_plan_goes_on_and_counts_its_suspensions_from_then_on() {
        var pause = new Pause(LocalDate.of(2022, 3, 10), LocalDate.of(2022, 3, 20));
        act(() -> procedure.suspend(id));
        act(() -> procedure.resume(id, List.of(pause)));
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
    void a_withdrawn_plan_leaves_no_token_and_says_nothing_more() {
        act(() -> procedure.withdraw(id));
        assertThat(plan.gone()).isTrue();
        assertThat(plan.ended()).isFalse();
    }

    @Test
    void a_plan_that_migrates_keeps_its_task_and_is_counted_by_the_new_tables() throws Exception {
        var repository = EngineRoom.engine().getRepositoryService();
        var changed = repository.createDeployment().name("planledger");
        for (var model : ModelFile.all()) {
            var text = new String(model.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            changed.addString(model.getPath(), text.replace("<text>20</text>", "<text>22</text>"));
        }
        var deployment = changed.deploy();
        try {
            var facts = EngineRoom.detailedInCity(LocalDate.of(2022, 3, 1));
            var to = procedure.pin(facts);
            var from = new PinnedProcedure(to.definitionKey(), to.version() - 1, oldModels());
            var task = plan.task("convene-council");

            var report = EngineRoom.the(Procedure.class).compare(id, from, to, List.of(plan.opened("convene-council")));
            assertThat(report.changedFiles()).contains("law/time-limits.dmn");
            assertThat(report.steps()).singleElement().satisfies(step -> {
                assertThat(step.before().amount()).isEqualTo(20);
                assertThat(step.after().amount()).isEqualTo(22);
            });

            act(() -> procedure.migrate(id, to));
            assertThat(plan.task("convene-council")).isEqualTo(task);
            plan.complete("convene-council", "convened");
            assertThat(plan.opened("give-written-opinions").deadline().amount()).isEqualTo(22);
            act(() -> procedure.withdraw(id));
        } finally {
            repository.deleteDeployment(deployment.getId(), false);
        }
    }

    private List<vn.planledger.command.plan.PinnedModel> oldModels() {
        var first = EngineRoom.engine()
                .getRepositoryService()
                .createDeploymentQuery()
                .orderByDeploymentTime()
                .asc()
                .list()
                .get(0);
        return new PinnedModels(EngineRoom.engine().getRepositoryService()).of(first.getId());
    }

    private static void act(Runnable act) {
        new TransactionTemplate(EngineRoom.the(PlatformTransactionManager.class))
                .executeWithoutResult(status -> act.run());
    }
}
