package vn.planledger.process.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.PinnedModel;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.plan.PlanFacts;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Regime;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.NewVersion;
import vn.planledger.process.PlanWalk;
import vn.planledger.process.engine.ModelFile;

/** A plan is pinned to a version of the procedure and to the content of its files. */
class PinningTest {

    private final Procedure procedure = EngineRoom.the(Procedure.class);

    private static PlanFacts facts(PlanKind kind, Regime regime) {
        return new PlanFacts(kind, regime, "1", "Huyện X", "huyện", null, Set.of(), LocalDate.of(2022, 3, 1));
    }

    @Test
    void the_pin_names_version_and_hash_of_every_file() throws Exception {
        var pinned = procedure.pin(facts(PlanKind.DETAILED, Regime.R2009));
        assertThat(pinned.definitionKey()).isEqualTo("detailed-plan");
        assertThat(pinned.version()).isEqualTo(1);
        assertThat(pinned.models())
                .extracting(PinnedModel::file)
                .containsExactlyElementsOf(
                        ModelFile.all().stream().map(ModelFile::getPath).toList())
                .hasSize(23);
        for (var model : pinned.models()) {
            var content = new ModelFile(model.file()).getInputStream().readAllBytes();
            assertThat(model.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        }
    }

    @Test
    void the_pin_names_the_parts_that_the_tables_gave_the_plan() {
        assertThat(procedure.pin(facts(PlanKind.DETAILED, Regime.R2009)).parts())
                .containsOnly(
                        entry("acceptance", "not-needed"),
                        entry("councilReport", "not-needed"),
                        entry("markers", "needed"),
                        entry("submitter", "APPRAISER"));
    }

    @Test
    void what_is_not_modelled_is_refused() {
        for (var facts : List.of(facts(PlanKind.MASTER_SITE, Regime.R2009), facts(PlanKind.OTHER, Regime.R2009))) {
            assertThatThrownBy(() -> procedure.pin(facts))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("procedure.none"));
        }
    }

    @Test
    void a_version_the_engine_does_not_have_is_refused() {
        var unknown = new PinnedProcedure("detailed-plan", 99, List.of());
        assertThatThrownBy(() -> procedure.start(new PlanId("p-99"), unknown, facts(PlanKind.DETAILED, Regime.R2009)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("procedure.unknown-version"));
    }

    @Test
    void a_running_plan_stays_on_its_processes_and_tables_when_new_ones_come() throws Exception {
        var running = EngineRoom.walk();
        try (var newer = NewVersion.with(text -> text.replace("<text>15</text>", "<text>16</text>")
                .replace("Quyết định phê duyệt\" camunda", "Quyết định mới\" camunda"))) {
            assertThat(newer.deployment()).isNotBlank();
            var fresh = EngineRoom.walk().until("decide");
            running.until("decide");
            assertThat(fresh.opened("decide").deadline().amount()).isEqualTo(16);
            assertThat(running.opened("decide").deadline().amount()).isEqualTo(15);
            assertThat(taskName(fresh)).isEqualTo("Quyết định mới");
            assertThat(taskName(running)).isEqualTo("Quyết định phê duyệt");
            fresh.complete("decide", "rejected");
        }
    }

    private static String taskName(PlanWalk plan) {
        return EngineRoom.engine()
                .getTaskService()
                .createTaskQuery()
                .taskId(plan.task("decide"))
                .singleResult()
                .getName();
    }

    @Test
    void the_tokens_of_all_plans_are_those_of_each() {
        var first = EngineRoom.walk().until("check-dossier");
        var second = EngineRoom.walk().until("issue-appraisal-report");
        var open = EngineRoom.the(ProcedureTokens.class).open();
        assertThat(open.get(new PlanId(first.id())))
                .containsExactly(new OpenToken(first.task("check-dossier"), "check-dossier"));
        assertThat(open.get(new PlanId(second.id())))
                .extracting(OpenToken::step)
                .containsExactlyInAnyOrder("issue-appraisal-report", "give-agreement");
    }
}
