package vn.planledger.process.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.planledger.command.consultation.ConsultationCommand.OpenConsultation;
import vn.planledger.command.plan.PlanCommand.EndProcedure;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.shared.Phase;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.PlanWalk;

/** Every way back in the procedure leads to the step it names, with one token there and none left behind. */
class ReturningPathsTest {

    private static PlanWalk reported(String report, String agreement) {
        return EngineRoom.walk()
                .until("issue-appraisal-report")
                .complete("issue-appraisal-report", report)
                .complete("give-agreement", agreement);
    }

    @Test
    void an_incomplete_dossier_is_submitted_again() {
        var plan = EngineRoom.walk().until("check-dossier").complete("check-dossier", "returned");
        assertThat(plan.open()).containsExactly("submit-for-appraisal");
        assertThat(plan.until("check-dossier")
                        .complete("check-dossier", "complete")
                        .open())
                .containsExactly("convene-council");
    }

    @Test
    void a_report_that_asks_for_changes_sends_the_dossier_back_but_asks_no_second_agreement() {
        var plan = reported("revise", "agreed");
        assertThat(plan.open()).containsExactly("complete-dossier");
        assertThat(plan.complete("complete-dossier", "completed").open()).containsExactly("issue-appraisal-report");
        assertThat(plan.complete("issue-appraisal-report", "qualified").open()).containsExactly("submit-for-approval");
    }

    @Test
    void an_objection_sends_the_dossier_back_and_asks_again_until_agreed() {
        var plan = reported("qualified", "objected");
        for (var round = 0; round < 2; round++) {
            assertThat(plan.open()).containsExactly("complete-dossier");
            plan.complete("complete-dossier", "completed");
            assertThat(plan.open()).containsExactly("give-agreement", "issue-appraisal-report");
            plan.complete("give-agreement", round == 0 ? "objected" : "agreed")
                    .complete("issue-appraisal-report", "qualified");
        }
        assertThat(plan.open()).containsExactly("submit-for-approval");
    }

    @Test
    void report_and_agreement_may_come_in_any_order_and_the_second_one_decides() {
        var plan = EngineRoom.walk().until("issue-appraisal-report").complete("give-agreement", "agreed");
        assertThat(plan.open()).containsExactly("issue-appraisal-report");
        assertThat(plan.complete("issue-appraisal-report", "qualified").open()).containsExactly("submit-for-approval");
    }

    @Test
    void a_plan_that_does_not_qualify_is_formulated_again_with_a_new_round_of_consultation() {
        for (var agreement : new String[] {"agreed", "objected"}) {
            var plan = reported("not-qualified", agreement);
            assertThat(plan.open()).containsExactly("prepare-dossier");
            assertThat(plan.opened("prepare-dossier").phase()).isEqualTo(Phase.BRIEF);
            plan.until("give-agreement");
            assertThat(plan.said(OpenConsultation.class))
                    .extracting(OpenConsultation::round)
                    .containsExactly(1, 2);
        }
    }

    @Test
    void a_plan_in_its_second_phase_goes_back_within_that_phase() {
        var plan = EngineRoom.walk().until("decide").complete("decide", "approved");
        assertThat(plan.open()).containsExactly("prepare-dossier");
        plan.until("issue-appraisal-report")
                .complete("issue-appraisal-report", "not-qualified")
                .complete("give-agreement", "agreed");
        assertThat(plan.open()).containsExactly("prepare-dossier");
        assertThat(plan.opened("prepare-dossier").phase()).isEqualTo(Phase.PLAN);
        plan.until("decide").complete("decide", "returned");
        assertThat(plan.open()).containsExactly("submit-for-appraisal");
        assertThat(plan.opened("submit-for-appraisal").phase()).isEqualTo(Phase.PLAN);
    }

    @Test
    void a_returned_decision_repeats_the_appraisal_and_asks_the_agreement_anew() {
        var plan = EngineRoom.walk().until("decide").complete("decide", "returned");
        assertThat(plan.open()).containsExactly("submit-for-appraisal");
        assertThat(plan.until("give-agreement").open()).containsExactly("give-agreement", "issue-appraisal-report");
    }

    @Test
    void a_rejected_brief_ends_the_procedure() {
        var plan = EngineRoom.walk().until("decide").complete("decide", "rejected");
        assertThat(plan.ended()).isTrue();
        assertThat(plan.said(EndProcedure.class)).extracting(EndProcedure::end).containsExactly(ProcedureEnd.REJECTED);
    }

    @Test
    void a_rejected_plan_ends_the_procedure_on_the_day_of_the_decision() {
        var plan =
                EngineRoom.walk().until("decide").complete("decide", "approved").until("decide");
        plan.on(LocalDate.of(2022, 12, 1)).complete("decide", "rejected");
        assertThat(plan.ended()).isTrue();
        assertThat(plan.said(EndProcedure.class))
                .extracting(EndProcedure::end, EndProcedure::happenedOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ProcedureEnd.REJECTED, LocalDate.of(2022, 12, 1)));
    }

    @Test
    void a_plan_over_two_districts_needs_no_prior_agreement() {
        var facts = EngineRoom.detailedInCity(LocalDate.of(2022, 3, 1), PlanTrait.SPANS_DISTRICTS);
        var plan = EngineRoom.walk(facts).until("issue-appraisal-report");
        assertThat(plan.open()).containsExactly("issue-appraisal-report");
        assertThat(plan.complete("issue-appraisal-report", "qualified").open()).containsExactly("submit-for-approval");
        assertThat(plan.openedSteps()).doesNotContain("give-agreement");
    }

    @Test
    void nor_does_its_second_phase() {
        var facts = EngineRoom.detailedInCity(LocalDate.of(2014, 9, 1), PlanTrait.IMPORTANT_AREA);
        var plan = EngineRoom.walk(facts)
                .until("decide")
                .complete("decide", "approved")
                .until("decide");
        assertThat(plan.complete("decide", "approved").open()).containsExactly("stamp-drawings");
        assertThat(plan.openedSteps()).doesNotContain("give-agreement");
    }

    @Test
    void archive_and_markers_may_end_in_any_order() {
        var plan = EngineRoom.walk()
                .until("archive")
                .complete("prepare-marker-dossier", "approved")
                .complete("place-markers", "placed");
        assertThat(plan.open()).containsExactly("archive");
        assertThat(plan.complete("archive", "archived").ended()).isTrue();
    }
}
