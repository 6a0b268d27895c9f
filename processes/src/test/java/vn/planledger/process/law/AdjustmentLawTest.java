package vn.planledger.process.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.Regime;

/** What was read about plans is not passed off as read about partial adjustments and site plans. */
class AdjustmentLawTest {

    private static final DmnTables LIMITS = new DmnTables("time-limits");
    private static final DmnTables RULES = new DmnTables("consultation-rules");
    private static final DmnTables PAPERS = new DmnTables("dossier-checklist");

    @ParameterizedTest
    @CsvSource({
        "FORMULATION,issue-appraisal-report,25,true",
        "OVERALL_ADJUSTMENT,issue-appraisal-report,25,true",
        "PARTIAL_ADJUSTMENT,issue-appraisal-report,25,false",
        "FORMULATION,decide,15,true",
        "OVERALL_ADJUSTMENT,decide,15,true",
        "PARTIAL_ADJUSTMENT,decide,15,false"
    })
    void decree_37_article_32_does_not_name_partial_adjustments(
            ProcedureType procedure, String step, int days, boolean verified) {
        var plan = new Case(Regime.R2009, PlanKind.DETAILED, procedure);
        assertThat(LIMITS.rows(asked(plan, Map.of("phase", "PLAN", "step", step, "on", "2022-03-01"))))
                .singleElement()
                .returns(days, row -> row.get("amount"))
                .returns(verified, row -> row.get("verified"));
    }

    @ParameterizedTest
    @CsvSource({
        "R2009,DETAILED,FORMULATION,AGENCIES,true",
        "R2009,DETAILED,PARTIAL_ADJUSTMENT,AGENCIES,false",
        "R2009,DETAILED,PARTIAL_ADJUSTMENT,COMMUNITY,true",
        "R2024,DETAILED,OVERALL_ADJUSTMENT,AGENCIES,true",
        "R2024,DETAILED,PARTIAL_ADJUSTMENT,AGENCIES,false",
        "R2024,DETAILED,PARTIAL_ADJUSTMENT,COMMUNITY,false",
        "R2024,MASTER_SITE,FORMULATION,AGENCIES,false",
        "R2024,MASTER_SITE,FORMULATION,COMMUNITY,true"
    })
    void whom_an_adjustment_or_a_site_plan_asks_is_verified_only_where_its_own_article_says_so(
            Regime regime, PlanKind kind, ProcedureType procedure, String group, boolean verified) {
        var plan = new Case(regime, kind, procedure);
        assertThat(RULES.rows(asked(plan, Map.of("phase", "PLAN", "group", group, "on", "2026-05-04"))))
                .singleElement()
                .returns(true, row -> row.get("asked"))
                .returns(verified, row -> row.get("verified"));
    }

    @ParameterizedTest
    @CsvSource({"2016-08-14,false", "2016-08-15,true", "2022-12-31,true", "2023-01-01,false"})
    void circular_12_names_the_papers_of_a_partial_adjustment_while_it_is_in_force(String on, boolean verified) {
        assertThat(papers("report-adjustment", on)).containsExactly(tuple("adjustment-report", verified));
        assertThat(papers("prepare-dossier", on)).containsExactly(tuple("scaled-drawings", verified));
        assertThat(papers("submit-for-appraisal", on))
                .contains(tuple("draft-decision", verified), tuple("legal-papers", verified));
    }

    @Test
    void the_letter_with_which_a_partial_adjustment_is_submitted_was_read_nowhere() {
        assertThat(papers("submit-for-appraisal", "2022-03-01")).contains(tuple("submission-letter", false));
    }

    private static List<org.assertj.core.groups.Tuple> papers(String step, String on) {
        var plan = new Case(Regime.R2009, PlanKind.ZONAL, ProcedureType.PARTIAL_ADJUSTMENT);
        return PAPERS.rows(asked(plan, Map.of("phase", "PLAN", "step", step, "on", on))).stream()
                .filter(row -> (Boolean) row.get("required"))
                .map(row -> tuple(row.get("document"), row.get("verified")))
                .toList();
    }

    private static Map<String, Object> asked(Case plan, Map<String, String> more) {
        var facts = plan.facts(plan.unitTypes().get(0));
        facts.putAll(more);
        return facts;
    }
}
