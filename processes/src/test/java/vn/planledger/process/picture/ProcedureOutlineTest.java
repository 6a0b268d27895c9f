package vn.planledger.process.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** The outline says what the diagrams show, in words and in order. */
class ProcedureOutlineTest {

    @Test
    void every_step_stands_in_order_with_its_name_role_part_and_phase() {
        var outline = new ProcedureOutline().of("detailed-plan");
        assertThat(outline).hasSize(13 + 13 + 5);
        assertThat(outline)
                .extracting(OutlineStep::step, OutlineStep::name, OutlineStep::role, OutlineStep::phase)
                .startsWith(tuple("prepare-dossier", "Lập hồ sơ quy hoạch", Role.PLANNER, Phase.BRIEF))
                .endsWith(tuple("place-markers", "Cắm mốc giới", Role.PLANNER, Phase.PLAN));
        assertThat(outline)
                .extracting(OutlineStep::part)
                .doesNotHaveToString("null")
                .containsSubsequence("Lập nhiệm vụ quy hoạch", "Lập đồ án quy hoạch", "Công bố và lưu trữ");
    }
}
