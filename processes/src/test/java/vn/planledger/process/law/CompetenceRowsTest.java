package vn.planledger.process.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.planledger.process.law.PlanInWords.plan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.plan.Bodies;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/**
 * The rows of competence that were read in their source (Law 30/2009/QH12 Arts 19, 41, 44; Law 47/2024/QH15; Decree
 * 145/2025/ND-CP Art. 6).
 */
class CompetenceRowsTest {

    private final LawTables tables = new LawTables();

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
                "commune general | R2024 GENERAL xã | UBND đơn vị X | Sở Xây dựng Thanh Hóa | - | UBND tỉnh Thanh Hóa | PROVINCE | HĐND đơn vị X",
                "urban general | R2024 GENERAL phường | UBND tỉnh Thanh Hóa | Sở Xây dựng Thanh Hóa | - | UBND tỉnh Thanh Hóa | PROVINCE | HĐND tỉnh Thanh Hóa",
                "two communes | R2024 DETAILED xã spansDistricts | UBND tỉnh Thanh Hóa | Sở Xây dựng Thanh Hóa | - | UBND tỉnh Thanh Hóa | PROVINCE | -",
                "one ward | R2024 ZONAL phường | UBND đơn vị X | Phòng Kinh tế, Hạ tầng và Đô thị đơn vị X | - | UBND đơn vị X | LOCAL | -",
                "one commune | R2024 DETAILED xã | UBND đơn vị X | Phòng Kinh tế đơn vị X | - | UBND đơn vị X | LOCAL | -",
                "site plan | R2024 MASTER_SITE xã investorMade | Chủ đầu tư | Phòng Kinh tế đơn vị X | - | UBND đơn vị X | LOCAL | -",
                "economic zone | R2024 GENERAL xã economicZone | Ban Quản lý khu kinh tế | Bộ Xây dựng | - | Thủ tướng Chính phủ | CENTRAL | -",
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
}
