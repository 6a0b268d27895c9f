package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.PLAN;
import static vn.planledger.command.plan.PlanStory.TODAY;
import static vn.planledger.command.plan.PlanStory.complete;
import static vn.planledger.command.plan.PlanStory.completed;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.step;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.People;
import vn.planledger.command.plan.ApprovedNeighbours.Overlap;
import vn.planledger.command.plan.Bodies.Tier;
import vn.planledger.command.plan.PlanCommand.DecideConflict;
import vn.planledger.command.plan.PlanEvent.ConflictFound;
import vn.planledger.command.plan.PlanEvent.PhaseApproved;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** Decree 178/2025 Art. 6: two approved plans of one level over the same ground, and who decides which is followed. */
class ConflictTest {

    private static final PlanId OTHER = new PlanId("khu-b");
    private static final BigDecimal SHARED = new BigDecimal("3.2");

    private final PlanStory story = new PlanStory();
    private final OpenedStep decide = step("decide", Role.APPROVER, Phase.PLAN, onlyOutcomes("approved"));
    private final OpenedStep brief = step("decide", Role.APPROVER, Phase.BRIEF, onlyOutcomes("approved"));

    @Test
    void an_approval_finds_the_plans_it_overlaps() {
        story.overlaps = List.of(new Overlap(OTHER, SHARED));
        var asked = complete("decide", "approved");
        story.given(opened(decide))
                .when(asked, by(Role.APPROVER))
                .expectEvents(
                        completed(decide, asked),
                        new PhaseApproved(PLAN, Phase.PLAN, null, null, null, Map.of(), TODAY, DateBasis.STATED),
                        new ConflictFound(PLAN, OTHER, SHARED, TODAY));
    }

    @Test
    void the_approval_of_a_brief_makes_no_conflict() {
        story.overlaps = List.of(new Overlap(OTHER, SHARED));
        var asked = complete("decide", "approved");
        story.given(opened(brief))
                .when(asked, by(Role.APPROVER))
                .expectEvents(
                        completed(brief, asked),
                        new PhaseApproved(PLAN, Phase.BRIEF, null, null, null, Map.of(), TODAY, DateBasis.STATED));
    }

    @ParameterizedTest
    @CsvSource({
        "UBND xã A, LOCAL, UBND xã A, LOCAL, UBND xã A, ,",
        "UBND xã A, LOCAL, UBND tỉnh, PROVINCE, UBND tỉnh, ý kiến cấp dưới,",
        "UBND tỉnh, PROVINCE, UBND xã A, LOCAL, UBND tỉnh, ý kiến cấp dưới,",
        "UBND xã A, LOCAL, UBND tỉnh, PROVINCE, UBND xã A, ý kiến cấp dưới, conflict.other-body",
        "UBND xã A, LOCAL, UBND tỉnh, PROVINCE, UBND tỉnh, , field.required"
    })
    void the_higher_approver_decides_on_the_opinion_of_the_lower(
            String one, Tier oneTier, String two, Tier twoTier, String decider, String lower, String refusal) {
        assertThat(codeOf(plan(one, oneTier, true), plan(two, twoTier, false), ask(OTHER, lower), decider))
                .isEqualTo(refusal);
    }

    @Test
    void against_a_reference_the_plan_s_own_approver_decides() {
        assertThat(codeOf(plan("UBND xã A", Tier.LOCAL, true), new Plan(), ask(OTHER, "đã hỏi"), "UBND xã A"))
                .isNull();
    }

    @Test
    void what_is_no_conflict_is_not_decided() {
        var same = plan("UBND xã A", Tier.LOCAL, false);
        assertThat(codeOf(same, same, ask(OTHER, null), "UBND xã A")).isEqualTo("conflict.not-open");
    }

    @Test
    void one_of_the_two_prevails_and_no_third() {
        var same = plan("UBND xã A", Tier.LOCAL, true);
        assertThat(codeOf(same, same, ask(new PlanId("khu-c"), null), "UBND xã A"))
                .isEqualTo("conflict.prevails");
    }

    @Test
    void it_is_decided_in_writing_on_the_appraiser_s_opinion() {
        var same = plan("UBND xã A", Tier.LOCAL, true);
        var unwritten = new DecideConflict(PLAN, OTHER, OTHER, " ", "ý kiến", null, TODAY);
        var unasked = new DecideConflict(PLAN, OTHER, OTHER, "7/UBND-KT", null, null, TODAY);
        assertThat(codeOf(same, same, unwritten, "UBND xã A")).isEqualTo("field.required");
        assertThat(codeOf(same, same, unasked, "UBND xã A")).isEqualTo("field.required");
    }

    /** The refusal's code, or null where only the writing of the event is missing, which needs a running command. */
    private static String codeOf(Plan plan, Plan other, DecideConflict asked, String decider) {
        var sender = People.sender(new Actor("a", "A", decider, Role.APPROVER));
        var thrown = catchThrowableOfType(Refusal.class, () -> DecidingConflicts.check(plan, other, asked, sender));
        return thrown == null ? null : thrown.code();
    }

    private static DecideConflict ask(PlanId prevails, String lower) {
        return new DecideConflict(PLAN, OTHER, prevails, "7/UBND-KT", "Cơ quan thẩm định thống nhất", lower, TODAY);
    }

    private static Plan plan(String approver, Tier tier, boolean inConflict) {
        var plan = new Plan();
        plan.responsibility.competent(new Bodies(Map.of(Role.APPROVER, approver), tier));
        if (inConflict) {
            plan.conflicts.found(OTHER);
        }
        return plan;
    }
}
