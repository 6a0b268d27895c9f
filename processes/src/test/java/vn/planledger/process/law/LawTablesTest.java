package vn.planledger.process.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.Bodies;
import vn.planledger.command.plan.FormDocument;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.process.EngineRoom;

/** The law tables, row by row, as law-2009.md 1.3, 2, 3, 4.3, 6 and law-2024.md A4, A5, A7, A8 give them. */
class LawTablesTest {

    private static final LocalDate DAY_2022 = LocalDate.of(2022, 3, 1);
    private static final LocalDate DAY_2026 = LocalDate.of(2026, 5, 4);

    private final LawTables tables = new LawTables();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2.1 general city brief | R2009 GENERAL thành_phố | BRIEF | prepare-dossier | 2 | MONTH | registration | Nghị định 37/2010/NĐ-CP Điều 2 khoản 1 điểm b, khoản 5",
                "2.1 general city plan | R2009 GENERAL thị_xã | PLAN | prepare-dossier | 12 | MONTH | brief-approved | Nghị định 37/2010/NĐ-CP Điều 2 khoản 1 điểm b, khoản 5",
                "2.1 general township brief | R2009 GENERAL thị_trấn | BRIEF | prepare-dossier | 1 | MONTH | registration | Nghị định 37/2010/NĐ-CP Điều 2 khoản 1 điểm c, khoản 5",
                "2.1 general township plan | R2009 GENERAL thị_trấn | PLAN | prepare-dossier | 9 | MONTH | brief-approved | Nghị định 37/2010/NĐ-CP Điều 2 khoản 1 điểm c, khoản 5",
                "2.1 central city brief | R2009 GENERAL thành_phố_trực_thuộc_trung_ương | BRIEF | prepare-dossier | 3 | MONTH | registration | Nghị định 37/2010/NĐ-CP Điều 2 khoản 1 điểm a, khoản 5",
                "2.1 central city plan | R2009 GENERAL thành_phố_trực_thuộc_trung_ương | PLAN | prepare-dossier | 15 | MONTH | brief-approved | Nghị định 37/2010/NĐ-CP Điều 2 khoản 1 điểm a, khoản 5",
                "2.1 zonal brief | R2009 ZONAL thành_phố | BRIEF | prepare-dossier | 1 | MONTH | registration | Nghị định 37/2010/NĐ-CP Điều 2 khoản 2, khoản 5",
                "2.1 zonal plan | R2009 ZONAL thành_phố | PLAN | prepare-dossier | 9 | MONTH | brief-approved | Nghị định 37/2010/NĐ-CP Điều 2 khoản 2, khoản 5",
                "2.1 detailed brief | R2009 DETAILED huyện | BRIEF | prepare-dossier | 1 | MONTH | registration | Nghị định 37/2010/NĐ-CP Điều 2 khoản 3, khoản 5",
                "2.1 detailed plan | R2009 DETAILED huyện | PLAN | prepare-dossier | 6 | MONTH | brief-approved | Nghị định 37/2010/NĐ-CP Điều 2 khoản 3, khoản 5",
                "2.2 appraise brief | R2009 ZONAL thị_xã | BRIEF | issue-appraisal-report | 20 | DAY | brief-dossier-valid | Nghị định 37/2010/NĐ-CP Điều 32",
                "2.2 appraise plan | R2009 GENERAL thị_trấn | PLAN | issue-appraisal-report | 25 | DAY | plan-dossier-valid | Nghị định 37/2010/NĐ-CP Điều 32",
                "2.2 appraise central city brief | R2009 GENERAL thành_phố_trực_thuộc_trung_ương | BRIEF | issue-appraisal-report | 25 | DAY | brief-dossier-valid | Nghị định 37/2010/NĐ-CP Điều 32",
                "2.2 appraise central city plan | R2009 GENERAL thành_phố_trực_thuộc_trung_ương | PLAN | issue-appraisal-report | 30 | DAY | plan-dossier-valid | Nghị định 37/2010/NĐ-CP Điều 32",
                "2.2 approve central city brief | R2009 GENERAL thành_phố_trực_thuộc_trung_ương | BRIEF | decide | 15 | DAY | brief-submitted | Nghị định 37/2010/NĐ-CP Điều 32",
                "2.2 approve central city plan | R2009 GENERAL thành_phố_trực_thuộc_trung_ương | PLAN | decide | 25 | DAY | plan-submitted | Nghị định 37/2010/NĐ-CP Điều 32",
                "2.2 zonal in a central city | R2009 ZONAL thành_phố_trực_thuộc_trung_ương | PLAN | issue-appraisal-report | 25 | DAY | plan-dossier-valid | Nghị định 37/2010/NĐ-CP Điều 32",
                "2.2 approve brief | R2009 DETAILED huyện | BRIEF | decide | 15 | DAY | brief-submitted | Nghị định 37/2010/NĐ-CP Điều 32",
                "2.2 approve plan | R2009 GENERAL thành_phố | PLAN | decide | 15 | DAY | plan-submitted | Nghị định 37/2010/NĐ-CP Điều 32",
                "2.3 T3 publication | R2009 DETAILED huyện | PLAN | publish | 15 | DAY | plan-approved | Luật 30/2009/QH12 Điều 53 khoản 1, sửa bởi Luật 35/2018/QH14 Điều 29 khoản 12",
                "2.3 T4 marker dossier | R2009 DETAILED huyện | PLAN | prepare-marker-dossier | 30 | DAY | plan-approved | Luật 30/2009/QH12 Điều 57 khoản 2 điểm a",
                "2.3 T5 markers | R2009 DETAILED huyện | PLAN | place-markers | 45 | DAY | plan-markers-approved | Luật 30/2009/QH12 Điều 57 khoản 2 điểm b",
                "A5 T1 | R2024 GENERAL phường nationalImportance | BRIEF | prepare-dossier | 3 | MONTH | registration | Nghị định 178/2025/NĐ-CP Điều 4 khoản 1 điểm a",
                "A5 T2 | R2024 GENERAL phường nationalImportance | PLAN | prepare-dossier | 15 | MONTH | brief-approved | Nghị định 178/2025/NĐ-CP Điều 4 khoản 1 điểm a",
                "A5 T3 brief | R2024 GENERAL phường | BRIEF | prepare-dossier | 2 | MONTH | registration | Nghị định 178/2025/NĐ-CP Điều 4 khoản 1 điểm b",
                "A5 T3 plan | R2024 GENERAL xã economicZone | PLAN | prepare-dossier | 12 | MONTH | brief-approved | Nghị định 178/2025/NĐ-CP Điều 4 khoản 1 điểm b",
                "A5 T4 brief | R2024 GENERAL xã | BRIEF | prepare-dossier | 1 | MONTH | registration | Nghị định 178/2025/NĐ-CP Điều 4 khoản 1 điểm c",
                "A5 T4 plan | R2024 GENERAL đặc_khu | PLAN | prepare-dossier | 9 | MONTH | brief-approved | Nghị định 178/2025/NĐ-CP Điều 4 khoản 1 điểm c",
                "A5 T5 brief | R2024 ZONAL phường | BRIEF | prepare-dossier | 1 | MONTH | registration | Nghị định 178/2025/NĐ-CP Điều 4 khoản 2",
                "A5 T5 plan | R2024 ZONAL phường | PLAN | prepare-dossier | 9 | MONTH | brief-approved | Nghị định 178/2025/NĐ-CP Điều 4 khoản 2",
                "A5 T6 brief | R2024 DETAILED xã | BRIEF | prepare-dossier | 1 | MONTH | registration | Nghị định 178/2025/NĐ-CP Điều 4 khoản 3",
                "A5 T6 plan | R2024 DETAILED xã | PLAN | prepare-dossier | 6 | MONTH | brief-approved | Nghị định 178/2025/NĐ-CP Điều 4 khoản 3",
                "A5 T13 brief | R2024 DETAILED xã | BRIEF | issue-appraisal-report | 15 | DAY | brief-dossier-valid | Luật 47/2024/QH15 Điều 40 khoản 4",
                "A5 T13 plan | R2024 DETAILED xã | PLAN | issue-appraisal-report | 30 | DAY | plan-dossier-valid | Luật 47/2024/QH15 Điều 40 khoản 4",
                "A5 T14 | R2024 DETAILED xã | PLAN | decide | 8 | WORKING_DAY | plan-submitted | Nghị quyết 24/2026/NQ-CP Phụ lục I.4 mục B.III khoản 1",
                "A5 T16 | R2024 MASTER_SITE xã | PLAN | accept-site-plan | 8 | WORKING_DAY | plan-filed | Nghị quyết 24/2026/NQ-CP Phụ lục I.4 mục B.III khoản 2",
                "A5 T21 | R2024 DETAILED xã | BRIEF | decide | - | - | - | Không tìm thấy thời hạn trong Nghị định 178/2025/NĐ-CP Điều 13, Nghị quyết 24/2026/NQ-CP",
            })
    void a_limit_is_what_its_article_says(
            String row,
            String facts,
            Phase phase,
            String step,
            Integer amount,
            String unit,
            String clock,
            String article) {
        var day = facts.startsWith("R2009") ? DAY_2022 : DAY_2026;
        assertThat(tables.limit(plan(facts), phase, step, day))
                .extracting(
                        TimeLimit::amount,
                        found -> Objects.toString(found.unit(), null),
                        TimeLimit::clock,
                        TimeLimit::article)
                .containsExactly(amount, unit, clock, article);
    }

    /** A5 T15: an incomplete dossier goes back within two working days, while Resolution 24/2026 holds and for plans. */
    @ParameterizedTest
    @CsvSource({
        "R2024 ZONAL phường,PLAN,returned,2026-04-28,",
        "R2024 ZONAL phường,PLAN,returned,2026-04-29,2",
        "R2024 ZONAL phường,PLAN,returned,2027-02-28,2",
        "R2024 ZONAL phường,PLAN,returned,2027-03-01,",
        "R2024 ZONAL phường,PLAN,approved,2026-05-04,",
        "R2024 ZONAL phường,BRIEF,returned,2026-05-04,",
        "R2009 ZONAL thị_xã,PLAN,returned,2026-05-04,"
    })
    void a_dossier_that_is_not_complete_goes_back_sooner(
            String facts, Phase phase, String outcome, LocalDate on, Integer amount) {
        var limit = tables.limit(plan(facts), phase, "decide", outcome, on);
        assertThat(limit.map(TimeLimit::amount).orElse(null)).isEqualTo(amount);
        limit.ifPresent(found -> assertThat(found)
                .extracting(TimeLimit::unit, TimeLimit::clock, TimeLimit::article, TimeLimit::verified)
                .containsExactly(
                        LimitUnit.WORKING_DAY,
                        "plan-submitted",
                        "Nghị quyết 24/2026/NQ-CP Phụ lục I.4 mục B.III khoản 1",
                        true));
    }

    @ParameterizedTest
    @CsvSource({
        "R2009 DETAILED huyện,publish,2015-06-01,30",
        "R2009 DETAILED huyện,publish,2018-12-31,30",
        "R2009 DETAILED huyện,publish,2019-01-01,15",
        "R2024 ZONAL phường,decide,2026-04-28,",
        "R2024 ZONAL phường,decide,2026-04-29,8",
        "R2024 ZONAL phường,decide,2027-02-28,8",
        "R2024 ZONAL phường,decide,2027-03-01,",
        "R2024 MASTER_SITE phường,accept-site-plan,2025-07-01,15",
        "R2024 MASTER_SITE phường,accept-site-plan,2026-04-29,8",
        "R2024 MASTER_SITE phường,accept-site-plan,2027-03-01,15"
    })
    void the_row_of_the_day_on_which_the_step_opens_holds(String facts, String step, LocalDate on, Integer amount) {
        assertThat(tables.limit(plan(facts), Phase.PLAN, step, on).amount()).isEqualTo(amount);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "X1 | R2009 ZONAL huyện nationalImportance | UBND tỉnh Thanh Hóa | Bộ Xây dựng | - | Thủ tướng Chính phủ | CENTRAL | -",
                "G1 | R2009 GENERAL thành_phố I | UBND đơn vị X | Bộ Xây dựng | - | Thủ tướng Chính phủ | CENTRAL | HĐND đơn vị X",
                "G2 city | R2009 GENERAL thành_phố II | UBND đơn vị X | Sở Xây dựng Thanh Hóa | Bộ Xây dựng | UBND tỉnh Thanh Hóa | PROVINCE | HĐND đơn vị X",
                "G2 town | R2009 GENERAL thị_xã IV | UBND đơn vị X | Sở Xây dựng Thanh Hóa | Bộ Xây dựng | UBND tỉnh Thanh Hóa | PROVINCE | HĐND đơn vị X",
                "G3 | R2009 GENERAL thị_trấn IV | UBND huyện quản lý đơn vị X | Sở Xây dựng Thanh Hóa | Bộ Xây dựng | UBND tỉnh Thanh Hóa | PROVINCE | HĐND đơn vị X",
                "G4 | R2009 GENERAL thị_trấn V | UBND huyện quản lý đơn vị X | Sở Xây dựng Thanh Hóa | - | UBND tỉnh Thanh Hóa | PROVINCE | HĐND đơn vị X",
                "G5 | R2009 GENERAL huyện III newUrbanCentre | Bộ Xây dựng | Bộ Xây dựng | - | Thủ tướng Chính phủ | CENTRAL | -",
                "G6 | R2009 GENERAL huyện V newUrbanCentre | UBND tỉnh Thanh Hóa | Sở Xây dựng Thanh Hóa | Bộ Xây dựng | UBND tỉnh Thanh Hóa | PROVINCE | -",
                "Z1 | R2009 ZONAL thành_phố I | UBND đơn vị X | Sở Xây dựng Thanh Hóa | - | UBND tỉnh Thanh Hóa | PROVINCE | -",
                "Z2 | R2009 ZONAL thị_xã III | UBND đơn vị X | Phòng Quản lý đô thị đơn vị X | Sở Xây dựng Thanh Hóa | UBND đơn vị X | LOCAL | -",
                "Z3 spanning | R2009 ZONAL huyện spansDistricts | UBND tỉnh Thanh Hóa | Sở Xây dựng Thanh Hóa | - | UBND tỉnh Thanh Hóa | PROVINCE | -",
                "Z3 new centre | R2009 ZONAL huyện newUrbanCentre | UBND tỉnh Thanh Hóa | Sở Xây dựng Thanh Hóa | - | UBND tỉnh Thanh Hóa | PROVINCE | -",
                "D1 | R2009 DETAILED thành_phố | UBND đơn vị X | Phòng Quản lý đô thị đơn vị X | Sở Xây dựng Thanh Hóa | UBND đơn vị X | LOCAL | -",
                "D2 district | R2009 DETAILED huyện | UBND đơn vị X | Phòng Kinh tế và Hạ tầng đơn vị X | Sở Xây dựng Thanh Hóa | UBND đơn vị X | LOCAL | -",
                "D2 township | R2009 DETAILED thị_trấn | UBND huyện quản lý đơn vị X | Phòng Kinh tế và Hạ tầng của huyện quản lý đơn vị X | Sở Xây dựng Thanh Hóa | UBND huyện quản lý đơn vị X | LOCAL | -",
                "D3 | R2009 DETAILED thị_xã importantArea newUrbanCentre | UBND tỉnh Thanh Hóa | Sở Xây dựng Thanh Hóa | - | UBND tỉnh Thanh Hóa | PROVINCE | -",
                "D4 | R2009 DETAILED thành_phố investorMade | Chủ đầu tư | Phòng Quản lý đô thị đơn vị X | Sở Xây dựng Thanh Hóa | UBND đơn vị X | LOCAL | -",
                "A4 commune general | R2024 GENERAL xã | UBND đơn vị X | Sở Xây dựng Thanh Hóa | - | UBND tỉnh Thanh Hóa | PROVINCE | HĐND đơn vị X",
                "A4 urban general | R2024 GENERAL phường | UBND tỉnh Thanh Hóa | Sở Xây dựng Thanh Hóa | - | UBND tỉnh Thanh Hóa | PROVINCE | HĐND tỉnh Thanh Hóa",
                "A4 two communes | R2024 DETAILED xã spansDistricts | UBND tỉnh Thanh Hóa | Sở Xây dựng Thanh Hóa | - | UBND tỉnh Thanh Hóa | PROVINCE | -",
                "A4 one ward | R2024 ZONAL phường | UBND đơn vị X | Phòng Kinh tế, Hạ tầng và Đô thị đơn vị X | - | UBND đơn vị X | LOCAL | -",
                "A4 one commune | R2024 DETAILED xã | UBND đơn vị X | Phòng Kinh tế đơn vị X | - | UBND đơn vị X | LOCAL | -",
                "A4 site plan | R2024 MASTER_SITE xã investorMade | Chủ đầu tư | Phòng Kinh tế đơn vị X | - | UBND đơn vị X | LOCAL | -",
                "A4 economic zone | R2024 GENERAL xã economicZone | Ban Quản lý khu kinh tế | Bộ Xây dựng | - | Thủ tướng Chính phủ | CENTRAL | -",
            })
    void each_body_is_the_one_its_article_names(
            String row,
            String facts,
            String organiser,
            String appraiser,
            String agreement,
            String approver,
            Bodies.Tier tier,
            String council) {
        var competence = tables.competence(plan(facts));
        assertThat(competence.of(Role.PLANNER).organisation()).isEqualTo(organiser);
        assertThat(competence.of(Role.APPRAISER).organisation()).isEqualTo(appraiser);
        assertThat(competence.of(Role.CONSENT).organisation()).isEqualTo(agreement);
        assertThat(competence.of(Role.APPROVER).organisation()).isEqualTo(approver);
        assertThat(competence.of(Role.COUNCIL_HDND).organisation()).isEqualTo(council);
        assertThat(competence.bodies().approverTier()).isEqualTo(tier);
        assertThat(competence.councilReport()).isEqualTo(council == null ? "not-needed" : "needed");
        assertThat(competence.of(Role.APPROVER).article()).contains("Điều");
    }

    @ParameterizedTest
    @CsvSource({
        "R2009 ZONAL thị_trấn",
        "R2009 ZONAL huyện",
        "R2009 GENERAL huyện",
        "R2009 GENERAL thành_phố",
        "R2009 ZONAL thành_phố"
    })
    void where_the_law_makes_nobody_competent_the_plan_is_refused(String facts) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tables.competence(plan(facts)))
                .returns("competence.none", Refusal::code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "T1 | R2009 ZONAL thị_xã | BRIEF | AGENCIES | true | 15 | DAY | - | - | true",
                "T2 C7 | R2009 GENERAL thị_xã | PLAN | COMMUNITY | true | 30 | DAY | - | questionnaire,interview | true",
                "T2 C8 | R2009 DETAILED huyện | BRIEF | COMMUNITY | true | 30 | DAY | - | public-display,mass-media | true",
                "A5 T9 | R2024 ZONAL phường | BRIEF | AGENCIES | true | 7 | WORKING_DAY | - | - | false",
                "A6 2 | R2024 ZONAL phường | BRIEF | COMMUNITY | false | - | - | - | - | true",
                "A5 T10 | R2024 ZONAL phường | PLAN | AGENCIES | true | 15 | DAY | - | - | true",
                "A5 T11 | R2024 ZONAL phường | PLAN | COMMUNITY | true | 20 | DAY | 30 | written-dossier,public-display,other-forms | true",
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
        assertThat(rule.maxHectares()).isEqualTo(hectares == null ? null : java.math.BigDecimal.valueOf(hectares));
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

    /** Facts in words: regime, kind, unit type, then an urban class, traits and a procedure. */
    private static LawSource plan(String words) {
        var given = words.split(" ");
        var facts = new HashMap<String, Object>();
        facts.put("regime", given[0]);
        facts.put("kind", given[1]);
        facts.put("unitType", given[2].replace('_', ' '));
        facts.put("unitPhrase", "đơn vị X");
        facts.put("procedure", "FORMULATION");
        facts.put("urbanClass", null);
        facts.put("registeredOn", given[0].equals("R2009") ? "2022-03-01" : "2026-05-04");
        TRAITS.forEach(trait -> facts.put(trait, false));
        for (var word : List.of(given).subList(3, given.length)) {
            if (word.startsWith("procedure=")) {
                facts.put("procedure", word.substring("procedure=".length()));
            } else if (TRAITS.contains(word)) {
                facts.put(word, true);
            } else {
                facts.put("urbanClass", word);
            }
        }
        return new LawSource(EngineRoom.engine(), deployment(), facts);
    }

    private static final List<String> TRAITS = List.of(
            "spansDistricts",
            "importantArea",
            "newUrbanCentre",
            "investorMade",
            "nationalImportance",
            "economicZone",
            "apartmentSite",
            "industrialSite");

    private static String deployment() {
        return EngineRoom.engine()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("procedure-parts")
                .latestVersion()
                .singleResult()
                .getDeploymentId();
    }
}
