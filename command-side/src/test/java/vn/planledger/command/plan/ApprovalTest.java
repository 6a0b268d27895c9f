package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.PLAN;
import static vn.planledger.command.plan.PlanStory.TODAY;
import static vn.planledger.command.plan.PlanStory.add;
import static vn.planledger.command.plan.PlanStory.added;
import static vn.planledger.command.plan.PlanStory.complete;
import static vn.planledger.command.plan.PlanStory.completed;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.optional;
import static vn.planledger.command.plan.PlanStory.step;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.plan.PlanEvent.PhaseApproved;
import vn.planledger.command.plan.PlanEvent.PlanPublished;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** What an approval and a publication record beside the completed step. */
class ApprovalTest {

    private static final Map<String, String> DECISION = Map.of(
            "decision-number", "199/QĐ-UBND", "signatory", "Lê Anh Tuấn", "capacity", "KT. Chủ tịch, Phó Chủ tịch");

    private final PlanStory story = new PlanStory();

    @ParameterizedTest
    @EnumSource
    void an_approval_names_the_decision_and_seals_the_documents_of_its_phase(Phase phase) {
        var other = phase == Phase.BRIEF ? Phase.PLAN : Phase.BRIEF;
        var decide = decide(phase);
        var asked = complete("decide", "approved", DECISION);

        story.given(
                        opened(decide),
                        added(add("explanation", "v1", "1a".repeat(32)), phase, 1),
                        added(add("drawings", "d1", "2a".repeat(32)), other, 1),
                        added(add("explanation", "v2", "3a".repeat(32)), phase, 2))
                .when(asked, by(Role.APPROVER))
                .expectEvents(
                        completed(decide, asked),
                        new PhaseApproved(
                                PLAN,
                                phase,
                                "199/QĐ-UBND",
                                "Lê Anh Tuấn",
                                "KT. Chủ tịch, Phó Chủ tịch",
                                Map.of("explanation", "3a".repeat(32)),
                                TODAY,
                                DateBasis.STATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"returned", "rejected"})
    void a_decision_against_approves_nothing(String outcome) {
        var decide = decide(Phase.PLAN);
        var asked = complete("decide", outcome, DECISION);
        story.given(opened(decide))
                .when(asked, by(Role.APPROVER))
                .expectEvents(completed(decide, asked))
                .expectState(plan -> assertThat(plan.isApproved()).isFalse());
    }

    @Test
    void an_outcome_of_that_name_elsewhere_approves_nothing() {
        var regulation = step("issue-regulation", Role.APPROVER, onlyOutcomes("approved"));
        var asked = complete("issue-regulation", "approved");
        story.given(opened(regulation)).when(asked, by(Role.APPROVER)).expectEvents(completed(regulation, asked));
    }

    @Test
    void an_approved_brief_is_not_yet_an_approved_plan() {
        var decide = decide(Phase.BRIEF);
        story.given(opened(decide))
                .when(complete("decide", "approved", DECISION), by(Role.APPROVER))
                .expectState(plan -> assertThat(plan.isApproved()).isFalse());
    }

    @Test
    void an_approved_plan_is() {
        var decide = decide(Phase.PLAN);
        story.given(opened(decide))
                .when(complete("decide", "approved", DECISION), by(Role.APPROVER))
                .expectState(plan -> assertThat(plan.isApproved()).isTrue());
    }

    @Test
    void completing_the_publication_publishes_the_plan() {
        var publish = step("publish", Role.PLANNER, Phase.PLAN, onlyOutcomes("done"));
        var asked = complete("publish", "done");
        story.given(opened(publish))
                .when(asked, by(Role.PLANNER))
                .expectEvents(completed(publish, asked), new PlanPublished(PLAN, TODAY, DateBasis.STATED));
    }

    private static OpenedStep decide(Phase phase) {
        var form = new StepForm(
                List.of("approved", "returned", "rejected"),
                List.of(
                        optional("decision-number", FieldType.TEXT),
                        optional("signatory", FieldType.TEXT),
                        optional("capacity", FieldType.TEXT)),
                List.of());
        return step("decide", Role.APPROVER, phase, form);
    }
}
