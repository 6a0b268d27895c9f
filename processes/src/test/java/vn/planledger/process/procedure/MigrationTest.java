package vn.planledger.process.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.planledger.command.plan.MigrationReport;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.shared.Refusal;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.NewVersion;
import vn.planledger.process.PlanWalk;

/** A running plan stays where it is until it is moved; then all of it moves, and what is open stays open. */
class MigrationTest {

    private final Procedure procedure = EngineRoom.the(Procedure.class);
    private final PinnedProcedure old = newest();
    private final PlanWalk plan = EngineRoom.walk();
    private final PlanId id = new PlanId(plan.id());
    private NewVersion version;

    @AfterEach
    void withdraw() {
        act(() -> procedure.withdraw(id));
        version.close();
    }

    @Test
    void the_report_names_the_files_and_the_limit_before_and_after() throws Exception {
        plan.until("convene-council");
        longer();
        var report = compare("convene-council");
        assertThat(report.changedFiles()).containsExactly("law/consultation-rules.dmn", "law/time-limits.dmn");
        var before = plan.opened("convene-council").deadline();
        assertThat(report.steps())
                .extracting(MigrationReport.MovedStep::taskId, MigrationReport.MovedStep::before)
                .containsExactly(tuple(plan.task("convene-council"), before));
        var after = report.steps().get(0).after();
        assertThat(after.amount()).isEqualTo(before.amount() + 2);
        assertThat(after.clockStart()).isEqualTo(before.clockStart());
        assertThat(after.dueOn()).isEqualTo(before.dueOn().plusDays(2));
    }

    @Test
    void a_report_changes_nothing() throws Exception {
        plan.until("convene-council");
        longer();
        var where = deployments();
        compare("convene-council");
        assertThat(deployments()).isEqualTo(where).doesNotContain(version.deployment());
    }

    @Test
    void the_procedure_and_every_part_it_is_in_move_and_the_open_task_keeps_its_id_and_its_timer() throws Exception {
        plan.until("convene-council");
        var task = plan.task("convene-council");
        var timer = plan.job("convene-council");
        longer();
        migrate();
        assertThat(deployments()).containsExactly(version.deployment());
        assertThat(plan.task("convene-council")).isEqualTo(task);
        assertThat(plan.job("convene-council"))
                .extracting("id", "duedate")
                .containsExactly(timer.getId(), timer.getDuedate());
        plan.complete("convene-council", "convened");
        assertThat(plan.opened("give-written-opinions").deadline().amount()).isEqualTo(22);
    }

    @Test
    void parts_called_after_the_move_are_those_of_the_new_version() throws Exception {
        plan.until("convene-council");
        version = NewVersion.with(
                text -> text.replace("name=\"Quyết định phê duyệt\"", "name=\"Quyết định theo mẫu mới\""));
        migrate();
        plan.until("decide");
        assertThat(EngineRoom.engine()
                        .getTaskService()
                        .createTaskQuery()
                        .taskId(plan.task("decide"))
                        .singleResult()
                        .getName())
                .isEqualTo("Quyết định theo mẫu mới");
    }

    @Test
    void a_plan_that_waits_for_its_windows_goes_on_waiting_for_the_same_days() throws Exception {
        plan.until("open-consultation").complete("open-consultation", "opened");
        var closes = plan.job("community-window").getDuedate();
        longer();
        migrate();
        assertThat(plan.job("community-window").getDuedate()).isEqualTo(closes);
        assertThat(plan.closeWindows().open()).containsExactly("answer-opinions");
    }

    @ParameterizedTest
    @CsvSource({
        "convene-council, call-council, convene-council",
        "appraisal, great-appraisal, appraisal",
    })
    void a_step_or_a_part_that_has_no_place_in_the_new_version_is_refused_and_nothing_moves(
            String id, String instead, String missing) throws Exception {
        plan.until("convene-council");
        version = NewVersion.with(text ->
                text.replace("\"" + id + "\"", "\"" + instead + "\"").replace(">" + id + "<", ">" + instead + "<"));
        var where = deployments();
        for (var asked : List.<Runnable>of(() -> compare("convene-council"), this::migrate)) {
            assertThatThrownBy(asked::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.code()).isEqualTo("migration.impossible");
                assertThat(refusal.parameters()).containsExactly("appraisal", missing);
            });
        }
        assertThat(deployments()).isEqualTo(where);
    }

    @Test
    void a_version_the_engine_does_not_have_is_refused() throws Exception {
        longer();
        var unknown = new PinnedProcedure("detailed-plan", 99, List.of());
        for (var asked : List.<Runnable>of(
                () -> procedure.compare(id, old, unknown, List.of()), () -> procedure.migrate(id, unknown))) {
            assertThatThrownBy(asked::run)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("procedure.unknown-version"));
        }
    }

    /** The same, but that what took 20 days takes 22: councils, and the community under the later law. */
    private void longer() throws IOException {
        version = NewVersion.with(text -> text.replace("<text>20</text>", "<text>22</text>"));
    }

    private MigrationReport compare(String step) {
        List<OpenedStep> open = List.of(plan.opened(step));
        return procedure.compare(id, old, newest(), open);
    }

    private void migrate() {
        act(() -> procedure.migrate(id, newest()));
    }

    private PinnedProcedure newest() {
        return procedure.pin(EngineRoom.detailedInCity(LocalDate.of(2022, 3, 1)));
    }

    /** The deployments that the plan's instances run on. */
    private Set<String> deployments() {
        return new PlanInstances(EngineRoom.engine())
                .of(id).stream()
                        .map(instance -> EngineRoom.engine()
                                .getRepositoryService()
                                .getProcessDefinition(instance.getProcessDefinitionId())
                                .getDeploymentId())
                        .collect(Collectors.toSet());
    }

    private static void act(Runnable act) {
        new TransactionTemplate(EngineRoom.the(PlatformTransactionManager.class))
                .executeWithoutResult(status -> act.run());
    }
}
