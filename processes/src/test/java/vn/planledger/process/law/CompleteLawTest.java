package vn.planledger.process.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.Regime;

/** Whatever the law lets begin can be taken to its end: no step, window, review or part of it is without its row. */
class CompleteLawTest {

    private static final Set<String> OF_MARKERS = Set.of("PLAN prepare-marker-dossier", "PLAN place-markers");

    /** The first and the last day of every row that ends or begins while a regime lasts. */
    private static final Map<Regime, List<String>> DAYS = Map.of(
            Regime.R2009, List.of("2018-12-31", "2019-01-01", "2025-07-01"),
            Regime.R2024, List.of("2025-07-01", "2026-04-28", "2026-04-29", "2027-02-28", "2027-03-01"));

    private static final DmnTables PARTS = new DmnTables("procedure-parts");
    private static final DmnTables LIMITS = new DmnTables("time-limits");
    private static final ReadTable LIMITS_READ = ReadTable.named("time-limits");
    private static final DmnTables RULES = new DmnTables("consultation-rules");
    private static final DmnTables PARENTS = new DmnTables("hierarchy-rules");
    private static final DmnTables REVIEWS = new DmnTables("review-interval");

    static Stream<Case> allowed() {
        return Case.all().stream().filter(plan -> !parts(plan).isEmpty());
    }

    private static List<Map<String, Object>> parts(Case plan) {
        return PARTS.rows(plan.facts(plan.unitTypes().get(0)));
    }

    @Test
    void the_law_has_every_procedure_of_both_regimes_and_the_site_plan_of_the_new_one() {
        assertThat(Case.all())
                .filteredOn(plan -> plan.kind() != PlanKind.OTHER && parts(plan).isEmpty())
                .containsExactlyInAnyOrder(
                        new Case(Regime.R2009, PlanKind.MASTER_SITE, ProcedureType.FORMULATION),
                        new Case(Regime.R2009, PlanKind.MASTER_SITE, ProcedureType.OVERALL_ADJUSTMENT),
                        new Case(Regime.R2009, PlanKind.MASTER_SITE, ProcedureType.PARTIAL_ADJUSTMENT),
                        new Case(Regime.R2024, PlanKind.MASTER_SITE, ProcedureType.OVERALL_ADJUSTMENT),
                        new Case(Regime.R2024, PlanKind.MASTER_SITE, ProcedureType.PARTIAL_ADJUSTMENT));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void every_step_of_the_diagrams_has_one_limit_whatever_the_plan_is_like_and_whenever_it_opens(Case plan) {
        var steps = steps(plan);
        for (var unitType : plan.unitTypes()) {
            for (var traits : subsetsOf("nationalImportance", "economicZone", "newUrbanCentre")) {
                for (var day : DAYS.get(plan.regime())) {
                    var facts = plan.facts(unitType, traits.toArray(String[]::new));
                    assertThat(steps)
                            .as(facts + " on " + day)
                            .allMatch(step ->
                                    LIMITS_READ.holding(at(step, facts, day)).size() == 1);
                }
            }
        }
    }

    /** What the test reads out of the cells is what the engine finds there. */
    @ParameterizedTest
    @MethodSource("allowed")
    void the_engine_finds_the_same_limit(Case plan) {
        assertThat(steps(plan)).allSatisfy(step -> {
            var facts = at(step, plan.facts(plan.unitTypes().get(1)), "2026-05-04");
            assertThat(LIMITS.rows(facts))
                    .extracting(row -> '"' + (String) row.get("article") + '"')
                    .containsExactlyElementsOf(LIMITS_READ.holding(facts).stream()
                            .map(row -> row.values().get("article"))
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void every_group_has_one_rule_in_every_phase_that_consults(Case plan) {
        var consulting = steps(plan).stream().filter(step -> step.endsWith(" open-consultation"));
        assertThat(consulting).isNotEmpty().allSatisfy(step -> {
            for (var group : ConsultedGroup.values()) {
                var asked = plan.facts(plan.unitTypes().get(0));
                asked.putAll(Map.of("phase", phase(step), "group", group.name(), "on", "2026-05-04"));
                assertThat(RULES.rows(asked)).as(step + " " + group).hasSize(1);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void every_plan_that_is_reviewed_has_one_interval(Case plan) {
        var asked = plan.facts(plan.unitTypes().get(0));
        asked.put("on", "2026-05-04");
        assertThat(REVIEWS.rows(asked)).hasSize(steps(plan).contains("PLAN review") ? 1 : reviewedElsewhere(plan));
    }

    /** A partial adjustment leaves the review to the plan it adjusts, which is of the same kind. */
    private static int reviewedElsewhere(Case plan) {
        return plan.kind() == PlanKind.MASTER_SITE ? 0 : 1;
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void every_plan_has_one_rule_for_the_plan_above_it(Case plan) {
        for (var unitType : plan.unitTypes()) {
            for (var site : List.of(List.<String>of(), List.of("apartmentSite"), List.of("industrialSite"))) {
                assertThat(PARENTS.rows(plan.facts(unitType, site.toArray(String[]::new))))
                        .as(unitType + site)
                        .hasSize(1);
            }
        }
    }

    @Test
    void a_site_cannot_be_of_apartments_and_of_industry_at_once() {
        var plan = new Case(Regime.R2024, PlanKind.MASTER_SITE, ProcedureType.FORMULATION);
        assertThat(PARENTS.rows(plan.facts("xã", "apartmentSite", "industrialSite")))
                .isEmpty();
    }

    private static Map<String, Object> at(String step, Map<String, Object> facts, String day) {
        var question = new HashMap<>(facts);
        question.putAll(Map.of("phase", phase(step), "step", step.split(" ")[1], "on", day));
        return question;
    }

    private static Set<String> steps(Case plan) {
        var parts = parts(plan).get(0);
        var steps = new TreeSet<>(ModelSteps.of((String) parts.get("definition")));
        if (parts.get("markers").equals("not-needed")) {
            steps.removeAll(OF_MARKERS);
        }
        return steps;
    }

    private static String phase(String step) {
        return step.split(" ")[0];
    }

    private static List<List<String>> subsetsOf(String... all) {
        var subsets = new ArrayList<List<String>>(List.of(List.of()));
        for (var one : all) {
            for (var smaller : List.copyOf(subsets)) {
                subsets.add(Stream.concat(smaller.stream(), Stream.of(one)).toList());
            }
        }
        return subsets;
    }
}
