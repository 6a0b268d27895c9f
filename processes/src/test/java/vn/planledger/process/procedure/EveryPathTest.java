package vn.planledger.process.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.plan.PlanKind.DETAILED;
import static vn.planledger.command.plan.PlanKind.GENERAL;
import static vn.planledger.command.plan.PlanKind.MASTER_SITE;
import static vn.planledger.command.plan.PlanKind.ZONAL;
import static vn.planledger.command.plan.ProcedureType.FORMULATION;
import static vn.planledger.command.plan.ProcedureType.OVERALL_ADJUSTMENT;
import static vn.planledger.command.plan.ProcedureType.PARTIAL_ADJUSTMENT;
import static vn.planledger.command.shared.Regime.R2009;
import static vn.planledger.command.shared.Regime.R2024;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.PlanFacts;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.shared.Regime;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.FlowsTaken;
import vn.planledger.process.FlowsTaken.Flow;
import vn.planledger.process.PlanWalk;
import vn.planledger.process.Plans;
import vn.planledger.process.engine.ModelFile;

/**
 * Plans of every kind that open their consultations on the day they announce them, each trying an outcome that none has tried yet: together they take every flow of every model that
 * their law has, and each of them ends with no token left.
 */
class EveryPathTest {

    /** See {@link vn.planledger.process.consultation.LaterWindowsTest}. */
    private static final Set<String> LATER = Set.of(
            "consultation/opening-day-to-windows-first-day",
            "consultation/windows-first-day-to-open-windows",
            "consultation/open-windows-to-windows-opened");

    private final Set<String> offered = new HashSet<>();
    private final Set<String> tried = new HashSet<>();

    @Test
    void under_the_law_of_2009_only_the_master_site_plan_and_an_adjustment_without_acceptance_are_left_out()
            throws Exception {
        walk(Plans.of(GENERAL, FORMULATION, R2009, "thị xã", "III"));
        walk(Plans.of(ZONAL, FORMULATION, R2009, "thị xã", "III"));
        walk(Plans.of(DETAILED, FORMULATION, R2009, "thành phố", "I"));
        walk(Plans.of(DETAILED, OVERALL_ADJUSTMENT, R2009, "thành phố", "I"));
        walk(Plans.of(DETAILED, PARTIAL_ADJUSTMENT, R2009, "thành phố", "I"));
        assertThat(notTaken(R2009))
                .allMatch(flow -> flow.startsWith("master-site-plan/")
                        || LATER.contains(flow)
                        || flow.equals("overall-adjustment/acceptance-needed-to-brief"))
                .contains("overall-adjustment/acceptance-needed-to-brief");
    }

    @Test
    void under_the_law_of_2024_only_prior_agreement_and_boundary_markers_are_left_out() throws Exception {
        walk(Plans.of(GENERAL, FORMULATION, R2024, "phường", null));
        walk(Plans.of(ZONAL, FORMULATION, R2024, "phường", null));
        walk(Plans.of(DETAILED, FORMULATION, R2024, "xã", null));
        walk(Plans.of(GENERAL, OVERALL_ADJUSTMENT, R2024, "phường", null));
        walk(Plans.of(ZONAL, OVERALL_ADJUSTMENT, R2024, "phường", null));
        walk(Plans.of(DETAILED, PARTIAL_ADJUSTMENT, R2024, "phường", null));
        walk(Plans.of(MASTER_SITE, FORMULATION, R2024, "phường", null));
        assertThat(notTaken(R2024))
                .filteredOn(flow -> !LATER.contains(flow))
                .containsExactly(
                        "appraisal/dossier-completed-to-give-agreement",
                        "appraisal/give-agreement-to-appraisal-answers",
                        "publication/place-markers-to-publication-done",
                        "publication/plan-published-to-prepare-marker-dossier",
                        "publication/prepare-marker-dossier-to-place-markers");
    }

    /** As many plans with these facts as it takes to try every outcome they are offered. */
    private void walk(PlanFacts facts) {
        do {
            toTheEnd(facts);
        } while (!tried.containsAll(offered));
    }

    private void toTheEnd(PlanFacts facts) {
        var definition = EngineRoom.the(Procedure.class).pin(facts).definitionKey();
        var plan = EngineRoom.walk(facts);
        while (!plan.ended()) {
            if (plan.open().isEmpty()) {
                plan.closeWindows();
            } else {
                completeNext(plan, definition);
            }
        }
        while (plan.timers().contains("review-falls-due")) {
            plan.fire("review-falls-due");
            completeNext(plan, definition);
        }
        assertThat(plan.gone()).isTrue();
    }

    private void completeNext(PlanWalk plan, String definition) {
        var step = plan.open().get(0);
        var outcomes = plan.opened(step).form().outcomes();
        var names = outcomes.stream()
                .map(outcome -> name(plan, definition, step, outcome))
                .toList();
        offered.addAll(names);
        var next =
                names.stream().filter(name -> !tried.contains(name)).findFirst().orElse(usual(names));
        tried.add(next);
        plan.complete(step, outcomes.get(names.indexOf(next)));
    }

    /** What ends the procedure: the first outcome of every step, but the last one of a review, after which none follows. */
    private static String usual(List<String> names) {
        return names.get(names.get(0).endsWith(" keep") ? names.size() - 1 : 0);
    }

    /** An approval and a rejection lead elsewhere in every procedure and phase, other outcomes do not. */
    private static String name(PlanWalk plan, String definition, String step, String outcome) {
        return List.of("approved", "rejected").contains(outcome)
                ? definition + " " + plan.opened(step).phase() + " " + step + " " + outcome
                : step + " " + outcome;
    }

    private static Set<String> notTaken(Regime regime) throws IOException {
        var flows = new TreeSet<String>();
        for (var file : ModelFile.all()) {
            if (file.getPath().endsWith(".bpmn")) {
                try (var content = file.getInputStream()) {
                    var model = Bpmn.readModelFromStream(content);
                    var key = model.getModelElementsByType(Process.class)
                            .iterator()
                            .next()
                            .getId();
                    model.getModelElementsByType(SequenceFlow.class).stream()
                            .filter(flow -> !FlowsTaken.took(new Flow(regime, key, flow.getId())))
                            .forEach(flow -> flows.add(key + "/" + flow.getId()));
                }
            }
        }
        return flows;
    }
}
