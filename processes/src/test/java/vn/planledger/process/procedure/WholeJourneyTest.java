package vn.planledger.process.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.planledger.command.consultation.ConsultationCommand.OpenConsultation;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanCommand.EndProcedure;
import vn.planledger.command.plan.PlanCommand.OpenStep;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.shared.Phase;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.Recorder;

/** A detailed plan in a city goes the whole way, from registration to the archive. */
class WholeJourneyTest {

    private static final List<String> PHASE = List.of(
            "prepare-dossier",
            "open-consultation",
            "answer-opinions",
            "submit-for-appraisal",
            "check-dossier",
            "convene-council",
            "hold-council-meeting",
            "synthesise-opinions",
            "complete-dossier",
            "issue-appraisal-report",
            "give-agreement",
            "submit-for-approval",
            "decide");

    private static final List<String> PUBLICATION =
            List.of("stamp-drawings", "issue-regulation", "publish", "archive", "place-markers");

    @Test
    void the_first_outcome_of_every_step_moves_the_plan_to_its_end() {
        var plan = EngineRoom.walk();
        while (!plan.ended()) {
            plan.until(plan.open().isEmpty() ? "answer-opinions" : plan.open().get(0));
            var step = plan.open().get(0);
            plan.complete(step, plan.opened(step).form().outcomes().get(0));
        }
        assertThat(plan.openedSteps())
                .containsExactlyElementsOf(Stream.of(PHASE, PHASE, PUBLICATION)
                        .flatMap(List::stream)
                        .toList());
        assertThat(plan.said(EndProcedure.class)).extracting(EndProcedure::end).containsExactly(ProcedureEnd.COMPLETED);
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
