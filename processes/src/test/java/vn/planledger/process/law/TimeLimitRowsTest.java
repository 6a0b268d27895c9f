package vn.planledger.process.law;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.process.law.PlanInWords.DAY_2022;
import static vn.planledger.process.law.PlanInWords.DAY_2026;
import static vn.planledger.process.law.PlanInWords.plan;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Phase;

/** The rows of the limits that were read in their source (Laws 30/2009/QH12 and 47/2024/QH15 and their decrees). */
class TimeLimitRowsTest {

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
                "T1 | R2024 GENERAL phường nationalImportance | BRIEF | prepare-dossier | 3 | MONTH | registration | Nghị định 178/2025/NĐ-CP Điều 4 khoản 1 điểm a",
                "T2 | R2024 GENERAL phường nationalImportance | PLAN | prepare-dossier | 15 | MONTH | brief-approved | Nghị định 178/2025/NĐ-CP Điều 4 khoản 1 điểm a",
                "T3 brief | R2024 GENERAL phường | BRIEF | prepare-dossier | 2 | MONTH | registration | Nghị định 178/2025/NĐ-CP Điều 4 khoản 1 điểm b",
                "T3 plan | R2024 GENERAL xã economicZone | PLAN | prepare-dossier | 12 | MONTH | brief-approved | Nghị định 178/2025/NĐ-CP Điều 4 khoản 1 điểm b",
                "T4 brief | R2024 GENERAL xã | BRIEF | prepare-dossier | 1 | MONTH | registration | Nghị định 178/2025/NĐ-CP Điều 4 khoản 1 điểm c",
                "T4 plan | R2024 GENERAL đặc_khu | PLAN | prepare-dossier | 9 | MONTH | brief-approved | Nghị định 178/2025/NĐ-CP Điều 4 khoản 1 điểm c",
                "T5 brief | R2024 ZONAL phường | BRIEF | prepare-dossier | 1 | MONTH | registration | Nghị định 178/2025/NĐ-CP Điều 4 khoản 2",
                "T5 plan | R2024 ZONAL phường | PLAN | prepare-dossier | 9 | MONTH | brief-approved | Nghị định 178/2025/NĐ-CP Điều 4 khoản 2",
                "T6 brief | R2024 DETAILED xã | BRIEF | prepare-dossier | 1 | MONTH | registration | Nghị định 178/2025/NĐ-CP Điều 4 khoản 3",
                "T6 plan | R2024 DETAILED xã | PLAN | prepare-dossier | 6 | MONTH | brief-approved | Nghị định 178/2025/NĐ-CP Điều 4 khoản 3",
                "T13 brief | R2024 DETAILED xã | BRIEF | issue-appraisal-report | 15 | DAY | brief-dossier-valid | Luật 47/2024/QH15 Điều 40 khoản 4",
                "T13 plan | R2024 DETAILED xã | PLAN | issue-appraisal-report | 30 | DAY | plan-dossier-valid | Luật 47/2024/QH15 Điều 40 khoản 4",
                "T14 | R2024 DETAILED xã | PLAN | decide | 8 | WORKING_DAY | plan-submitted | Nghị quyết 24/2026/NQ-CP Phụ lục I.4 mục B.III khoản 1",
                "T16 | R2024 MASTER_SITE xã | PLAN | accept-site-plan | 8 | WORKING_DAY | plan-filed | Nghị quyết 24/2026/NQ-CP Phụ lục I.4 mục B.III khoản 2",
                "T21 | R2024 DETAILED xã | BRIEF | decide | - | - | - | Không tìm thấy thời hạn trong Nghị định 178/2025/NĐ-CP Điều 13, Nghị quyết 24/2026/NQ-CP",
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

    /** An incomplete dossier goes back within two working days, while Resolution 24/2026 holds and for plans. */
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
}
