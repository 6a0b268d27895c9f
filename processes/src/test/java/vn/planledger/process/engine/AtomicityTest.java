package vn.planledger.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.planledger.command.consultation.ConsultationCommand;
import vn.planledger.command.plan.PlanCommand;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Refusal;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.PlanWalk;
import vn.planledger.process.Recorder;

/** The engine's move and what the process says of it are one transaction: both or neither. */
class AtomicityTest {

    @Test
    void a_refused_command_from_inside_takes_back_the_completion() {
        var plan = EngineRoom.walk();
        var before = EngineRoom.recorded(plan.id());
        Recorder.refuse(plan.id(), PlanCommand.OpenStep.class);
        assertThatThrownBy(() -> plan.complete("prepare-dossier", "prepared"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("test.refused"));
        assertThat(plan.open()).containsExactly("prepare-dossier");
        assertThat(EngineRoom.recorded(plan.id())).isEqualTo(before);
        Recorder.refuse(plan.id(), null);
        assertThat(plan.complete("prepare-dossier", "prepared").open()).containsExactly("open-consultation");
    }

    @Test
    void a_refused_consultation_leaves_the_step_open_and_no_timer() {
        var plan = EngineRoom.walk().until("open-consultation");
        Recorder.refuse(plan.id(), ConsultationCommand.OpenConsultation.class);
        assertThatThrownBy(() -> plan.complete("open-consultation", "opened")).isInstanceOf(Refusal.class);
        assertThat(plan.open()).containsExactly("open-consultation");
        assertThat(plan.timers()).containsExactly("open-consultation");
    }

    @Test
    void a_refused_command_from_a_timer_takes_back_the_timer() {
        var plan = EngineRoom.walk().complete("prepare-dossier", "prepared").complete("open-consultation", "opened");
        var before = EngineRoom.recorded(plan.id());
        Recorder.refuse(plan.id(), ConsultationCommand.CloseWindow.class);
        assertThatThrownBy(() -> plan.fire("agencies-window")).isInstanceOf(Refusal.class);
        assertThat(plan.timers()).containsExactly("agencies-window", "community-window");
        assertThat(EngineRoom.recorded(plan.id())).isEqualTo(before);
        Recorder.refuse(plan.id(), null);
        assertThat(plan.closeWindows().open()).containsExactly("answer-opinions");
    }

    @Test
    void a_timer_runs_in_a_root_unit_of_work_so_that_its_commands_are_nested() {
        var plan = EngineRoom.walk();
        plan.fire("prepare-dossier");
        var arrivals = Recorder.arrivals(plan.id());
        assertThat(arrivals.get(arrivals.size() - 1))
                .extracting(arrival -> arrival.command().getClass(), Recorder.Arrival::nested)
                .containsExactly(PlanCommand.MarkStepOverdue.class, true);
    }

    @Test
    void two_who_complete_one_step_make_one_move_and_the_loser_is_told() throws Exception {
        var plan = EngineRoom.walk();
        var command = new PlanCommand.CompleteStep(
                new PlanId(plan.id()),
                "prepare-dossier",
                "prepared",
                Map.of(),
                LocalDate.of(2022, 3, 5),
                DateBasis.STATED,
                plan.task("prepare-dossier"));
        var together = new CyclicBarrier(2);
        Callable<String> attempt = () -> {
            together.await();
            return attempt(command);
        };
        var pool = Executors.newFixedThreadPool(2);
        try {
            var first = pool.submit(attempt);
            var second = pool.submit(attempt);
            assertThat(List.of(first.get(), second.get()))
                    .contains("done")
                    .containsAnyOf("step.raced", "step.not-open");
        } finally {
            pool.shutdown();
        }
        assertThat(plan.open()).containsExactly("open-consultation");
        assertThat(EngineRoom.recorded(plan.id())).containsExactly("OpenStep", "CompleteStep", "OpenStep");
    }

    private static String attempt(PlanCommand.CompleteStep command) {
        try {
            EngineRoom.the(org.axonframework.commandhandling.gateway.CommandGateway.class)
                    .sendAndWait(command);
            return "done";
        } catch (Refusal refused) {
            return refused.code();
        }
    }

    @Test
    void a_step_completed_before_is_not_open_any_more() {
        PlanWalk plan = EngineRoom.walk();
        var task = plan.task("prepare-dossier");
        plan.complete("prepare-dossier", "prepared");
        assertThatThrownBy(() -> EngineRoom.the(Procedure.class)
                        .complete(new PlanId(plan.id()), task, "prepared", LocalDate.of(2022, 3, 5), Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("step.not-open"));
    }
}
