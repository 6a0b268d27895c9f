package vn.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.process.picture.ElementState.CURRENT;
import static vn.planledger.process.picture.ElementState.DONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Regime;
import vn.planledger.command.shared.Role;
import vn.planledger.process.picture.ElementState;
import vn.planledger.query.planpage.CompletedStep;
import vn.planledger.query.planpage.OpenStepView;
import vn.planledger.query.planpage.PlanHeader;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.shared.PlanStatus;

/** Where a plan stands in its procedure, when no step of it is open. */
class PlanOutlineTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 20);

    private final PlanOutline outline = new PlanOutline();

    @Test
    void a_plan_that_waits_for_its_windows_to_close_stands_in_the_consultation() {
        var parts = parts(null, "prepare-dossier", "open-consultation");

        assertThat(states(parts)).startsWith(DONE, CURRENT, null);
    }

    @Test
    void what_follows_a_consultation_that_runs_is_the_answering_of_its_opinions() {
        var plan = plan(null, "prepare-dossier", "open-consultation");

        assertThat(outline.after(
                        outline.lines(plan, TODAY), plan.completedSteps().get(1)))
                .hasValueSatisfying(next -> assertThat(next.step()).isEqualTo("answer-opinions"));
    }

    @Test
    void a_step_that_was_not_asked_for_does_not_hold_an_ended_procedure() {
        var parts = parts(ProcedureEnd.REJECTED, "prepare-dossier", "submit-for-appraisal", "issue-appraisal-report");

        var appraisal = parts.get(2);
        assertThat(appraisal.process()).isEqualTo("appraisal");
        assertThat(appraisal.state()).isEqualTo(DONE);
        assertThat(appraisal.lines())
                .filteredOn(appraisal::passedBy)
                .extracting(line -> line.step().step())
                .contains("give-agreement");
    }

    @Test
    void what_was_done_beside_an_open_step_does_not_come_next() {
        assertThat(after("issue-appraisal-report", "give-agreement", "complete-dossier"))
                .isEqualTo("submit-for-approval");
    }

    @Test
    void after_the_procedure_has_turned_back_what_was_done_comes_again() {
        assertThat(after("submit-for-appraisal", "submit-for-appraisal", "check-dossier"))
                .isEqualTo("check-dossier");
    }

    private String after(String openStep, String... completed) {
        var plan = plan(null, completed);
        return outline.after(plan, outline.lines(plan, TODAY), open(openStep, completed.length))
                .orElseThrow()
                .step();
    }

    private static OpenStepView open(String step, long number) {
        var opened = new OpenedStep(step, "open", Phase.BRIEF, Role.APPRAISER, "UBND", null, null, null, TODAY);
        return new OpenStepView(opened, false, null, number);
    }

    private List<OutlineLine.Part> parts(ProcedureEnd end, String... completed) {
        var plan = plan(end, completed);
        return outline.parts(plan, outline.lines(plan, TODAY));
    }

    private static List<ElementState> states(List<OutlineLine.Part> parts) {
        return parts.stream().map(OutlineLine.Part::state).toList();
    }

    private static PlanPage plan(ProcedureEnd end, String... completed) {
        var steps = IntStream.range(0, completed.length)
                .mapToObj(number -> completed(completed[number], number))
                .toList();
        return new PlanPage(
                "p",
                header(),
                PlanStatus.IN_PROCEDURE,
                Phase.BRIEF,
                new PinnedProcedure("detailed-plan", 1, List.of()),
                List.of(),
                steps,
                List.of(),
                List.of(),
                null,
                end,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                9,
                Instant.EPOCH);
    }

    private static PlanHeader header() {
        return new PlanHeader(
                PlanKind.DETAILED,
                "Đông Hải",
                List.of("380"),
                "Thành phố Thanh Hóa",
                "I",
                null,
                null,
                null,
                List.of(),
                Regime.R2009,
                TODAY,
                DateBasis.STATED,
                null,
                ProcedureType.FORMULATION,
                null,
                null,
                null,
                null,
                null);
    }

    private static CompletedStep completed(String step, int number) {
        return new CompletedStep(
                step,
                "t" + number,
                Phase.BRIEF,
                "done",
                Map.of(),
                Map.of(),
                Map.of(),
                TODAY,
                null,
                false,
                TODAY,
                DateBasis.STATED,
                "Lan",
                "UBND",
                Role.PLANNER,
                number);
    }
}
