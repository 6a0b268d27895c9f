package vn.planledger.process.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.plan.PlanKind.DETAILED;
import static vn.planledger.command.plan.PlanKind.GENERAL;
import static vn.planledger.command.plan.PlanKind.MASTER_SITE;
import static vn.planledger.command.plan.PlanKind.ZONAL;
import static vn.planledger.command.plan.ProcedureType.OVERALL_ADJUSTMENT;
import static vn.planledger.command.plan.ProcedureType.PARTIAL_ADJUSTMENT;
import static vn.planledger.command.shared.Regime.R2009;
import static vn.planledger.command.shared.Regime.R2024;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planledger.command.consultation.ConsultationCommand.OpenConsultation;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanCommand.EndProcedure;
import vn.planledger.command.plan.PlanCommand.OpenStep;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Regime;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.Plans;
import vn.planledger.process.Recorder;

/** Every kind of plan goes the whole way under both laws, from registration to its end. */
class WholeJourneyTest {

    private static final String FORMULATION = "prepare-dossier open-consultation answer-opinions ";
    private static final String COUNCIL = "report-to-peoples-council give-council-opinion ";
    private static final String APPRAISAL = "submit-for-appraisal check-dossier convene-council give-written-opinions "
            + "hold-council-meeting synthesise-opinions complete-dossier issue-appraisal-report ";
    private static final String APPROVAL = "submit-for-approval decide ";
    private static final String PUBLICATION = "stamp-drawings issue-regulation publish archive ";
    private static final String MARKERS = "prepare-marker-dossier place-markers ";
    private static final String POLICY = "request-acceptance report-on-acceptance accept-policy ";
    private static final String PHASE = FORMULATION + APPRAISAL + APPROVAL;
    private static final String AGREED = FORMULATION + APPRAISAL + "give-agreement " + APPROVAL;
    private static final String REPORTED = FORMULATION + COUNCIL + APPRAISAL + APPROVAL;
    private static final String BOTH = FORMULATION + COUNCIL + APPRAISAL + "give-agreement " + APPROVAL;

    static Stream<Arguments> journeys() {
        return Stream.of(
                Arguments.of(
                        GENERAL,
                        ProcedureType.FORMULATION,
                        R2009,
                        "thành phố",
                        "I",
                        PHASE + REPORTED + PUBLICATION + MARKERS),
                Arguments.of(
                        GENERAL,
                        ProcedureType.FORMULATION,
                        R2009,
                        "thị xã",
                        "III",
                        PHASE + BOTH + PUBLICATION + MARKERS),
                Arguments.of(
                        GENERAL,
                        ProcedureType.FORMULATION,
                        R2009,
                        "thị trấn",
                        "V",
                        PHASE + REPORTED + PUBLICATION + MARKERS),
                Arguments.of(GENERAL, ProcedureType.FORMULATION, R2024, "phường", null, PHASE + REPORTED + PUBLICATION),
                Arguments.of(GENERAL, ProcedureType.FORMULATION, R2024, "xã", null, PHASE + REPORTED + PUBLICATION),
                Arguments.of(
                        ZONAL,
                        ProcedureType.FORMULATION,
                        R2009,
                        "thành phố",
                        "I",
                        PHASE + PHASE + PUBLICATION + MARKERS),
                Arguments.of(
                        ZONAL,
                        ProcedureType.FORMULATION,
                        R2009,
                        "thị xã",
                        "III",
                        AGREED + AGREED + PUBLICATION + MARKERS),
                Arguments.of(ZONAL, ProcedureType.FORMULATION, R2024, "phường", null, PHASE + PHASE + PUBLICATION),
                Arguments.of(
                        DETAILED,
                        ProcedureType.FORMULATION,
                        R2009,
                        "thành phố",
                        "I",
                        AGREED + AGREED + PUBLICATION + MARKERS),
                Arguments.of(DETAILED, ProcedureType.FORMULATION, R2024, "xã", null, PHASE + PHASE + PUBLICATION),
                Arguments.of(
                        DETAILED,
                        OVERALL_ADJUSTMENT,
                        R2009,
                        "thành phố",
                        "I",
                        POLICY + AGREED + AGREED + PUBLICATION + MARKERS),
                Arguments.of(
                        GENERAL, OVERALL_ADJUSTMENT, R2024, "phường", null, POLICY + PHASE + REPORTED + PUBLICATION),
                Arguments.of(ZONAL, OVERALL_ADJUSTMENT, R2024, "phường", null, PHASE + PHASE + PUBLICATION),
                Arguments.of(
                        DETAILED,
                        PARTIAL_ADJUSTMENT,
                        R2009,
                        "thành phố",
                        "I",
                        "report-adjustment " + AGREED + PUBLICATION),
                Arguments.of(
                        DETAILED,
                        PARTIAL_ADJUSTMENT,
                        R2024,
                        "phường",
                        null,
                        "report-adjustment " + PHASE + PUBLICATION),
                Arguments.of(
                        MASTER_SITE,
                        ProcedureType.FORMULATION,
                        R2024,
                        "phường",
                        null,
                        "prepare-dossier choose-consultation open-consultation answer-opinions file-site-plan "
                                + "accept-site-plan "));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("journeys")
    void the_first_outcome_of_every_step_moves_the_plan_to_its_end(
            PlanKind kind, ProcedureType procedure, Regime regime, String unitType, String urbanClass, String steps) {
        var plan = EngineRoom.walk(Plans.of(kind, procedure, regime, unitType, urbanClass));
        while (!plan.ended()) {
            plan.until(plan.open().isEmpty() ? "answer-opinions" : plan.open().get(0));
            var step = plan.open().get(0);
            plan.complete(step, plan.opened(step).form().outcomes().get(0));
        }
        assertThat(plan.openedSteps()).containsExactlyInAnyOrder(steps.split(" "));
        assertThat(plan.openedSteps().stream().filter(step -> isInOneLine(step)))
                .containsExactlyElementsOf(Stream.of(steps.split(" "))
                        .filter(step -> isInOneLine(step))
                        .toList());
        assertThat(plan.said(EndProcedure.class)).extracting(EndProcedure::end).containsExactly(ProcedureEnd.COMPLETED);
    }

    /** What opens side by side may be told in any order. */
    private static boolean isInOneLine(String step) {
        return !Stream.of(
                        "give-agreement",
                        "issue-appraisal-report",
                        "archive",
                        "prepare-marker-dossier",
                        "place-markers")
                .anyMatch(step::equals);
    }

    @Test
    void a_review_falls_due_years_after_the_approval_and_again_after_it_kept_the_plan() {
        var plan = EngineRoom.walk().until("publish");
        while (!plan.ended()) {
            plan.complete(
                    plan.open().get(0),
                    plan.opened(plan.open().get(0)).form().outcomes().get(0));
        }
        assertThat(plan.open()).isEmpty();
        plan.fire("review-falls-due");
        assertThat(plan.opened("review").openedOn()).isEqualTo(LocalDate.of(2025, 3, 1));

        plan.on(plan.opened("review").openedOn()).complete("review", "keep");
        assertThat(plan.open()).isEmpty();
        plan.fire("review-falls-due").complete("review", "adjust");
        assertThat(plan.gone()).isTrue();
    }

    @Test
    void the_brief_comes_first_and_the_plan_after_its_approval() {
        var plan = EngineRoom.walk().until("stamp-drawings");
        assertThat(plan.said(OpenStep.class))
                .extracting(OpenStep::step)
                .extracting(OpenedStep::phase)
                .startsWith(Phase.BRIEF)
                .endsWith(Phase.PLAN)
                .isSorted();
        assertThat(plan.said(OpenConsultation.class))
                .extracting(open -> open.consultation().value())
                .containsExactly(plan.id() + ".brief.1", plan.id() + ".plan.1");
    }

    @Test
    void everything_the_process_says_comes_from_the_system_and_inside_another_command() {
        var plan = EngineRoom.walk().until("check-dossier");
        assertThat(Recorder.arrivals(plan.id())).isNotEmpty().allSatisfy(arrival -> {
            assertThat(arrival.sender().actor().id()).isEqualTo("system");
            assertThat(arrival.nested()).isTrue();
        });
    }
}
