package vn.planledger.process.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** The outline says what the diagrams show, in words and in order. */
class ProcedureOutlineTest {

    private static final OutlineScope DETAILED = new OutlineScope(false, true, false, Role.APPRAISER);

    @Test
    void every_step_stands_in_order_with_its_name_role_part_and_phase() {
        var outline = new ProcedureOutline().of("detailed-plan", DETAILED);
        assertThat(outline).hasSize(14 + 14 + 6 + 1);
        assertThat(outline)
                .extracting(OutlineStep::step, OutlineStep::name, OutlineStep::role, OutlineStep::phase)
                .startsWith(tuple("prepare-dossier", "Lập hồ sơ quy hoạch", Role.PLANNER, Phase.BRIEF))
                .endsWith(tuple("review", "Rà soát quy hoạch", Role.PLANNER, Phase.PLAN));
        assertThat(outline)
                .extracting(OutlineStep::part)
                .containsSubsequence(
                        "Nhiệm vụ quy hoạch: Lập quy hoạch", "Đồ án quy hoạch: Lập quy hoạch", "Công bố và lưu trữ");
    }

    @Test
    void parts_the_plan_does_not_have_are_left_out() {
        var bare = new OutlineScope(false, false, false, Role.PLANNER);
        var full = new OutlineScope(true, true, true, Role.APPRAISER);
        assertThat(steps("overall-adjustment", bare))
                .doesNotContain("accept-policy", "report-to-peoples-council", "place-markers");
        assertThat(steps("overall-adjustment", full))
                .contains("accept-policy", "place-markers")
                .containsOnlyOnce("report-to-peoples-council");
    }

    @Test
    void who_submits_is_the_one_the_law_names() {
        var outline = new ProcedureOutline().of("zonal-plan", new OutlineScope(false, false, false, Role.PLANNER));
        assertThat(outline)
                .filteredOn(step -> step.step().equals("submit-for-approval"))
                .extracting(OutlineStep::role)
                .containsExactly(Role.PLANNER, Role.PLANNER);
    }

    @Test
    void the_parts_are_those_that_were_pinned_and_of_old_those_of_the_detailed_plan_of_2009() {
        assertThat(OutlineScope.of(Map.of(
                        "councilReport", "needed",
                        "markers", "not-needed",
                        "acceptance", "needed",
                        "submitter", "PLANNER")))
                .isEqualTo(new OutlineScope(true, false, true, Role.PLANNER));
        assertThat(OutlineScope.of(Map.of())).isEqualTo(DETAILED);
    }

    private static List<String> steps(String key, OutlineScope scope) {
        return new ProcedureOutline()
                .of(key, scope).stream().map(OutlineStep::step).toList();
    }
}
