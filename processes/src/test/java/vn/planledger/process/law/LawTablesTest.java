package vn.planledger.process.law;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.process.law.PlanInWords.DAY_2022;
import static vn.planledger.process.law.PlanInWords.DAY_2026;
import static vn.planledger.process.law.PlanInWords.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.AdjustmentGround;
import vn.planledger.command.plan.FormDocument;
import vn.planledger.command.shared.Phase;

/** The law tables, row by row, as Laws 30/2009/QH12 and 47/2024/QH15 and their decrees give them. */
class LawTablesTest {

    private final LawTables tables = new LawTables();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "T1 | R2009 ZONAL thị_xã | BRIEF | AGENCIES | true | 15 | DAY | - | - | true",
                "T2 C7 | R2009 GENERAL thị_xã | PLAN | COMMUNITY | true | 30 | DAY | - | questionnaire,interview | true",
                "T2 C8 | R2009 DETAILED huyện | BRIEF | COMMUNITY | true | 30 | DAY | - | public-display,mass-media | true",
                "T9 | R2024 ZONAL phường | BRIEF | AGENCIES | true | 7 | WORKING_DAY | - | - | false",
                "2 | R2024 ZONAL phường | BRIEF | COMMUNITY | false | - | - | - | - | true",
                "T10 | R2024 ZONAL phường | PLAN | AGENCIES | true | 15 | DAY | - | - | true",
                "C14 | R2009 GENERAL thị_xã | PLAN | FRONT | true | 15 | DAY | - | written,conference,dialogue | true",
                "C14 | R2009 DETAILED huyện | BRIEF | FRONT | false | - | - | - | - | false",
                "B 36(1) | R2024 ZONAL phường | PLAN | FRONT | true | 15 | DAY | - | written,conference,dialogue | true",
                "T11 | R2024 ZONAL phường | PLAN | COMMUNITY | true | 20 | DAY | 30 | written-dossier,public-display,other-forms | true",
            })
    void a_group_is_asked_as_long_and_as_its_article_says(
            String row,
            String facts,
            Phase phase,
            ConsultedGroup group,
            boolean asked,
            Integer minimum,
            String unit,
            Integer maximum,
            String forms,
            boolean verified) {
        var rule = tables.consultation(plan(facts), phase, group, DAY_2026);
        assertThat(rule.asked()).isEqualTo(asked);
        assertThat(rule.minimum()).isEqualTo(minimum);
        assertThat(Objects.toString(rule.unit(), null)).isEqualTo(unit);
        assertThat(rule.maximum()).isEqualTo(maximum);
        assertThat(rule.forms()).isEqualTo(forms == null ? List.of() : List.of(forms.split(",")));
        assertThat(rule.verified()).isEqualTo(verified);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "H4 zonal | R2009 ZONAL thành_phố | GENERAL | true | false | - | true",
                "H10 detailed in a city | R2009 DETAILED thành_phố | ZONAL | true | false | - | false",
                "H8 detailed in a township | R2009 DETAILED thị_trấn | GENERAL | true | false | - | true",
                "general | R2009 GENERAL thành_phố | - | false | false | - | true",
                "A2 zonal | R2024 ZONAL phường | GENERAL | true | true | - | true",
                "A2 detailed | R2024 DETAILED xã | GENERAL,ZONAL | true | true | - | true",
                "A7 apartments | R2024 MASTER_SITE xã apartmentSite | GENERAL,ZONAL | true | false | 2 | true",
                "A7 industry | R2024 MASTER_SITE xã industrialSite | GENERAL,ZONAL | true | false | 10 | true",
                "A7 others | R2024 MASTER_SITE xã | GENERAL,ZONAL | true | false | 5 | true",
            })
    void the_plan_above_is_of_the_kind_the_law_names(
            String row,
            String facts,
            String kinds,
            boolean required,
            boolean parallel,
            Integer hectares,
            boolean verified) {
        var rule = tables.hierarchy(plan(facts));
        assertThat(rule.parentKinds().stream().map(Enum::name).sorted().toList())
                .isEqualTo(kinds == null ? List.of() : List.of(kinds.split(",")));
        assertThat(rule.parentRequired()).isEqualTo(required);
        assertThat(rule.briefInParallel()).isEqualTo(parallel);
        assertThat(rule.maxHectares()).isEqualTo(hectares == null ? null : BigDecimal.valueOf(hectares));
        assertThat(rule.verified()).isEqualTo(verified);
    }

    @ParameterizedTest
    @CsvSource({
        "R2009 GENERAL thị_xã,60,true",
        "R2009 ZONAL thị_xã,60,true",
        "R2009 DETAILED huyện,36,true",
        "R2024 DETAILED xã,36,false"
    })
    void a_review_falls_due_after_as_many_months(String facts, int months, boolean verified) {
        var interval = tables.review(plan(facts), DAY_2026);
        assertThat(interval.months()).isEqualTo(months);
        assertThat(interval.verified()).isEqualTo(verified);
    }

    @ParameterizedTest
    @CsvSource({
        "R2009 GENERAL thị_xã,strategy-or-higher-plan key-project not-feasible natural-conditions public-interest",
        "R2024 ZONAL phường,strategy-or-higher-plan boundaries-or-conflict key-project natural-conditions public-interest not-feasible investment-policy",
        "R2024 DETAILED xã,strategy-or-higher-plan boundaries-or-conflict key-project natural-conditions public-interest not-feasible investment-policy lot-in-detailed-plan"
    })
    void a_plan_is_adjusted_in_the_cases_its_law_names_and_in_no_other(String facts, String cases) {
        assertThat(tables.grounds(plan(facts)))
                .extracting(AdjustmentGround::code)
                .containsExactly(cases.split(" "));
        assertThat(tables.grounds(plan(facts)))
                .allSatisfy(ground -> assertThat(ground.article())
                        .contains(facts.startsWith("R2009") ? "30/2009/QH12 Điều 47" : "47/2024/QH15 Điều 45"))
                .allMatch(AdjustmentGround::verified);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "R2009 GENERAL thị_xã,FORMULATION,general-plan,not-needed,APPRAISER,needed",
                "R2009 ZONAL thị_xã,OVERALL_ADJUSTMENT,overall-adjustment,needed,APPRAISER,needed",
                "R2009 DETAILED thị_xã,PARTIAL_ADJUSTMENT,partial-adjustment,not-needed,APPRAISER,not-needed",
                "R2009 MASTER_SITE thị_xã,FORMULATION,-,-,-,-",
                "R2024 DETAILED xã,FORMULATION,detailed-plan,not-needed,PLANNER,not-needed",
                "R2024 GENERAL xã,OVERALL_ADJUSTMENT,overall-adjustment,needed,PLANNER,not-needed",
                "R2024 ZONAL xã,OVERALL_ADJUSTMENT,overall-adjustment,not-needed,PLANNER,not-needed",
                "R2024 MASTER_SITE xã,FORMULATION,master-site-plan,not-needed,PLANNER,not-needed",
                "R2024 MASTER_SITE xã,PARTIAL_ADJUSTMENT,-,-,-,-"
            })
    void a_procedure_has_the_parts_its_law_gives_it(
            String facts, String procedure, String definition, String acceptance, String submitter, String markers) {
        var parts = tables.parts(plan(facts + " procedure=" + procedure));
        assertThat(parts.map(ProcedureParts::definition).orElse(null)).isEqualTo(definition);
        assertThat(parts.map(ProcedureParts::acceptance).orElse(null)).isEqualTo(acceptance);
        assertThat(parts.map(ProcedureParts::submitter).orElse(null)).isEqualTo(submitter);
        assertThat(parts.map(ProcedureParts::markers).orElse(null)).isEqualTo(markers);
    }

    @ParameterizedTest
    @CsvSource({
        "R2009 DETAILED huyện,BRIEF,prepare-dossier,explanation reduced-drawings",
        "R2009 ZONAL thị_xã,PLAN,prepare-dossier,explanation scaled-drawings draft-regulation calculation-annexes",
        "R2009 GENERAL thị_xã,BRIEF,submit-for-appraisal,submission-letter draft-decision legal-papers",
        "R2009 DETAILED huyện,PLAN,submit-for-appraisal,submission-letter draft-decision legal-papers opinions-explanation",
        "R2009 DETAILED huyện,BRIEF,issue-appraisal-report,appraisal-report",
        "R2009 DETAILED huyện,BRIEF,give-agreement,agreement-document",
        "R2009 DETAILED huyện,PLAN,decide,decision",
        "R2009 DETAILED huyện,PLAN,issue-regulation,regulation",
        "R2009 DETAILED huyện,PLAN,prepare-marker-dossier,marker-dossier",
        "R2009 DETAILED huyện,PLAN,check-dossier,",
        "R2009 GENERAL thị_xã,PLAN,report-to-peoples-council,council-report",
        "R2009 DETAILED huyện procedure=PARTIAL_ADJUSTMENT,PLAN,report-adjustment,adjustment-report",
        "R2009 DETAILED huyện procedure=PARTIAL_ADJUSTMENT,PLAN,prepare-dossier,scaled-drawings",
        "R2024 DETAILED xã,BRIEF,prepare-dossier,explanation work-plan",
        "R2024 DETAILED xã,PLAN,submit-for-appraisal,submission-letter opinions-explanation provincial-opinion",
        "R2024 GENERAL xã,PLAN,submit-for-appraisal,submission-letter opinions-explanation",
        "R2024 DETAILED xã,PLAN,give-written-opinions,council-opinions expert-criticism",
        "R2024 DETAILED xã,BRIEF,give-written-opinions,council-opinions",
        "R2024 GENERAL xã procedure=OVERALL_ADJUSTMENT,POLICY,accept-policy,acceptance",
        "R2024 MASTER_SITE xã,PLAN,file-site-plan,site-plan-file"
    })
    void a_step_requires_the_documents_of_the_checklist(String facts, Phase phase, String step, String types) {
        var documents = tables.checklist(plan(facts), phase, step, DAY_2026);
        assertThat(documents)
                .filteredOn(FormDocument::required)
                .extracting(FormDocument::type)
                .containsExactlyInAnyOrderElementsOf(types == null ? List.of() : List.of(types.split(" ")));
        assertThat(documents)
                .allSatisfy(document -> assertThat(document.article()).isNotBlank());
    }

    @Test
    void what_only_local_practice_asks_for_is_optional_and_unverified() {
        assertThat(tables.checklist(plan("R2009 DETAILED huyện"), Phase.PLAN, "submit-for-appraisal", DAY_2022))
                .filteredOn(document -> !document.required())
                .extracting(FormDocument::type, FormDocument::verified)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("brief-decision", false),
                        org.assertj.core.groups.Tuple.tuple("consultant-file", false),
                        org.assertj.core.groups.Tuple.tuple("digital-copy", false));
    }
}
