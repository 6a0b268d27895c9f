package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.Refused;
import vn.planledger.command.ThanhHoa;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanCommand.OpenStep;
import vn.planledger.command.plan.PlanEvent.PhaseApproved;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** What the table {@code hierarchy-rules} asks, and Decree 178/2025 Art. 11(3): a lower brief may be made in parallel. */
class HierarchyRulesTest {

    private static final String ARTICLE = "Nghị định 178/2025/NĐ-CP, Điều 11 khoản 3";

    private final CommandRoom room = new CommandRoom();

    @BeforeEach
    void in_the_province() {
        ThanhHoa.cityAndNghiSon().forEach(unit -> room.send(unit, Role.SYSTEM));
    }

    @Test
    void a_plan_without_the_parent_it_needs_is_refused_with_the_article() {
        room.procedure.asks(rule(true, false));
        assertThat((Refusal) room.refusalOf(new Registration().command(), Role.PLANNER))
                .matches(Refused.with(RULE, "parent.missing", "parentId")::matches)
                .satisfies(refusal -> assertThat(refusal.parameters()).contains(ARTICLE));
        assertThat(room.events(PlanEvent.class)).isEmpty();
    }

    @Test
    void a_reconstruction_may_lack_it() {
        room.procedure.asks(rule(true, false));
        room.send(new Registration().source("199/QĐ-UBND").command(), Role.SYSTEM);
    }

    @Test
    void in_parallel_the_higher_plan_need_not_be_approved_yet() {
        registerBoth(true);
        assertThat(room.events(PlanEvent.PlanRegistered.class)).hasSize(2);
    }

    @Test
    void a_brief_made_in_parallel_waits_until_the_higher_plan_is_submitted_for_approval() {
        registerBoth(true);
        open("below", decide(Phase.BRIEF));
        assertThat((Refusal) room.refusalOf(approve(), Role.APPROVER))
                .matches(Refused.with(RULE, "parent.not-submitted")::matches);

        submit(Phase.BRIEF);
        assertThat((Refusal) room.refusalOf(approve(), Role.APPROVER))
                .matches(Refused.with(RULE, "parent.not-submitted")::matches);

        submit(Phase.PLAN);
        room.send(approve(), Role.APPROVER);
        assertThat(room.events(PhaseApproved.class)).hasSize(1);
    }

    @Test
    void the_plan_itself_waits_for_the_higher_plan_s_approval_even_then() {
        registerBoth(true);
        submit(Phase.PLAN);
        open("below", decide(Phase.PLAN));
        assertThat((Refusal) room.refusalOf(approve(), Role.APPROVER))
                .matches(Refused.with(RULE, "parent.not-approved")::matches);
    }

    private void registerBoth(boolean parallel) {
        room.procedure.asks(rule(false, parallel));
        room.send(new Registration().of("above", PlanKind.ZONAL).command(), Role.PLANNER);
        room.send(
                new Registration().of("below", PlanKind.DETAILED).under("above").command(), Role.PLANNER);
    }

    private void submit(Phase phase) {
        open("above", step("submit-for-approval", Role.PLANNER, phase, onlyOutcomes("submitted")));
        room.send(
                new CompleteStep(
                        new PlanId("above"),
                        "submit-for-approval",
                        "submitted",
                        Map.of(),
                        TODAY,
                        DateBasis.STATED,
                        null),
                Role.PLANNER);
    }

    private static OpenedStep decide(Phase phase) {
        return step("decide", Role.APPROVER, phase, onlyOutcomes("approved"));
    }

    private static CompleteStep approve() {
        return new CompleteStep(new PlanId("below"), "decide", "approved", Map.of(), TODAY, DateBasis.STATED, null);
    }

    private void open(String id, OpenedStep step) {
        room.send(new OpenStep(new PlanId(id), step), Role.SYSTEM);
    }

    private static HierarchyRule rule(boolean required, boolean parallel) {
        return new HierarchyRule(Set.of(PlanKind.ZONAL), required, parallel, null, ARTICLE, true);
    }
}
