package vn.planledger.process.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.plan.FormDocument;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;
import vn.planledger.process.EngineRoom;

/** The law tables, row by row, as law-2009.md gives them. */
class LawTablesTest {

    private final LawTables tables = new LawTables();

    private static LawSource plan(String registeredOn, Map<String, Object> facts) {
        var deployment = EngineRoom.engine()
                .getRepositoryService()
                .createDeploymentQuery()
                .singleResult()
                .getId();
        var all = new HashMap<String, Object>(Map.of(
                "kind",
                "DETAILED",
                "regime",
                "R2009",
                "unitType",
                "thành phố",
                "unitPhrase",
                "thành phố Thanh Hóa",
                "spansDistricts",
                false,
                "importantArea",
                false,
                "newUrbanCentre",
                false,
                "investorMade",
                false));
        all.put("registeredOn", registeredOn);
        all.putAll(facts);
        return new LawSource(EngineRoom.engine(), deployment, all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "BRIEF | prepare-dossier | 1 | MONTH | registration | Nghị định 37/2010/NĐ-CP Điều 2 khoản 3, khoản 5 | false",
                "PLAN | prepare-dossier | 6 | MONTH | brief-approved | Nghị định 37/2010/NĐ-CP Điều 2 khoản 3, khoản 5 | true",
                "BRIEF | open-consultation | 1 | MONTH | registration | Nghị định 37/2010/NĐ-CP Điều 2 khoản 3 (thời hạn chung của việc lập) | false",
                "PLAN | answer-opinions | 6 | MONTH | brief-approved | Nghị định 37/2010/NĐ-CP Điều 2 khoản 3 (thời hạn chung của việc lập) | false",
                "PLAN | submit-for-appraisal | 6 | MONTH | brief-approved | Nghị định 37/2010/NĐ-CP Điều 2 khoản 3 (thời hạn chung của việc lập) | false",
                "BRIEF | agencies-window | 15 | DAY | opening | Luật 30/2009/QH12 Điều 21 khoản 4 | true",
                "PLAN | community-window | 30 | DAY | opening | Luật 30/2009/QH12 Điều 21 khoản 4 | true",
                "BRIEF | issue-appraisal-report | 20 | DAY | brief-dossier-valid | Nghị định 37/2010/NĐ-CP Điều 32 | true",
                "PLAN | issue-appraisal-report | 25 | DAY | plan-dossier-valid | Nghị định 37/2010/NĐ-CP Điều 32 | true",
                "PLAN | convene-council | 25 | DAY | plan-dossier-valid | Nghị định 37/2010/NĐ-CP Điều 32 (thời hạn chung của việc thẩm định) | false",
                "BRIEF | decide | 15 | DAY | brief-submitted | Nghị định 37/2010/NĐ-CP Điều 32 | true",
                "PLAN | decide | 15 | DAY | plan-submitted | Nghị định 37/2010/NĐ-CP Điều 32 | true",
                "PLAN | publish | 15 | DAY | plan-approved | Luật 30/2009/QH12 Điều 53 khoản 1, sửa bởi Luật 35/2018/QH14 Điều 29 khoản 12 | true",
                "PLAN | place-markers | 75 | DAY | plan-approved | Luật 30/2009/QH12 Điều 57 khoản 2 điểm a (30 ngày) và điểm b (45 ngày) | false",
                "PLAN | archive | - | - | - | Không tìm thấy thời hạn trong Luật 30/2009/QH12, Nghị định 37/2010/NĐ-CP | false",
                "BRIEF | give-agreement | - | - | - | Không tìm thấy thời hạn trong Luật 30/2009/QH12, Nghị định 37/2010/NĐ-CP | false",
            })
    void a_limit_is_what_its_article_says(
            Phase phase, String step, Integer amount, String unit, String clock, String article, boolean verified) {
        var limit = tables.limit(plan("2022-03-01", Map.of()), phase, step);
        assertThat(limit)
                .extracting(
                        TimeLimit::amount,
                        found -> Objects.toString(found.unit(), null),
                        TimeLimit::clock,
                        TimeLimit::article,
                        TimeLimit::verified)
                .containsExactly(amount, unit, clock, article, verified);
    }

    @ParameterizedTest
    @CsvSource({"2015-06-01,30", "2018-12-31,30", "2019-01-01,15", "2025-06-30,15"})
    void publication_took_30_days_until_law_35_of_2018_made_it_15(String registeredOn, int days) {
        assertThat(tables.limit(plan(registeredOn, Map.of()), Phase.PLAN, "publish")
                        .amount())
                .isEqualTo(days);
    }

    @Test
    void a_plan_of_the_next_law_finds_no_row_and_that_is_an_error_not_a_guess() {
        assertThatIllegalStateException()
                .isThrownBy(() -> tables.limit(plan("2025-07-01", Map.of()), Phase.BRIEF, "decide"))
                .withMessageContaining("0 rows of time-limits");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "thành phố | - | UBND đơn vị X | 19 khoản 3 | Phòng Quản lý đô thị đơn vị X | Sở Xây dựng Thanh Hóa | UBND đơn vị X | 44 khoản 3",
                "thị xã | - | UBND đơn vị X | 19 khoản 3 | Phòng Quản lý đô thị đơn vị X | Sở Xây dựng Thanh Hóa | UBND đơn vị X | 44 khoản 3",
                "huyện | - | UBND đơn vị X | 19 khoản 6 | Phòng Kinh tế và Hạ tầng đơn vị X | Sở Xây dựng Thanh Hóa | UBND đơn vị X | 44 khoản 4",
                "thị trấn | - | UBND huyện quản lý đơn vị X | 19 khoản 6 | Phòng Kinh tế và Hạ tầng của huyện quản lý đơn vị X | Sở Xây dựng Thanh Hóa | UBND huyện quản lý đơn vị X | 44 khoản 4",
                "huyện | spansDistricts | UBND tỉnh Thanh Hóa | 19 khoản 2 | Sở Xây dựng Thanh Hóa | - | UBND tỉnh Thanh Hóa | 44 khoản 2 điểm c",
                "thành phố | importantArea | UBND tỉnh Thanh Hóa | 19 khoản 2 | Sở Xây dựng Thanh Hóa | - | UBND tỉnh Thanh Hóa | 44 khoản 2 điểm c",
                "thị xã | newUrbanCentre | UBND tỉnh Thanh Hóa | 19 khoản 2 | Sở Xây dựng Thanh Hóa | - | UBND tỉnh Thanh Hóa | 44 khoản 2 điểm c",
                "thành phố | investorMade | Chủ đầu tư | 19 khoản 7 | Phòng Quản lý đô thị đơn vị X | Sở Xây dựng Thanh Hóa | UBND đơn vị X | 44 khoản 3",
                "huyện | investorMade | Chủ đầu tư | 19 khoản 7 | Phòng Kinh tế và Hạ tầng đơn vị X | Sở Xây dựng Thanh Hóa | UBND đơn vị X | 44 khoản 4",
                "thành phố | investorMade,spansDistricts | Chủ đầu tư | 19 khoản 7 | Sở Xây dựng Thanh Hóa | - | UBND tỉnh Thanh Hóa | 44 khoản 2 điểm c",
            })
    void each_body_is_the_one_its_article_names(
            String unitType,
            String traits,
            String organiser,
            String organiserArticle,
            String appraiser,
            String agreement,
            String approver,
            String approverArticle) {
        var facts = new HashMap<String, Object>(Map.of("unitType", unitType, "unitPhrase", "đơn vị X"));
        for (var trait : traits == null ? new String[0] : traits.split(",")) {
            facts.put(trait, true);
        }
        var competence = tables.competence(plan("2022-03-01", facts));
        assertThat(competence.of(Role.PLANNER))
                .isEqualTo(new Competence.Owner(organiser, "Luật 30/2009/QH12 Điều " + organiserArticle));
        assertThat(competence.of(Role.APPRAISER).organisation()).isEqualTo(appraiser);
        assertThat(competence.of(Role.CONSENT).organisation()).isEqualTo(agreement);
        assertThat(competence.of(Role.APPROVER))
                .isEqualTo(new Competence.Owner(approver, "Luật 30/2009/QH12 Điều " + approverArticle));
        assertThat(competence.of(Role.COUNCIL).organisation()).contains(approver);
    }

    @ParameterizedTest
    @CsvSource({
        "BRIEF,prepare-dossier,explanation reduced-drawings",
        "PLAN,prepare-dossier,explanation scaled-drawings draft-regulation calculation-annexes",
        "BRIEF,submit-for-appraisal,submission-letter draft-decision legal-papers",
        "PLAN,submit-for-appraisal,submission-letter draft-decision legal-papers opinions-explanation",
        "BRIEF,issue-appraisal-report,appraisal-report",
        "BRIEF,give-agreement,agreement-document",
        "PLAN,decide,decision",
        "PLAN,issue-regulation,regulation",
        "PLAN,place-markers,marker-dossier",
        "PLAN,check-dossier,",
    })
    void a_step_requires_the_documents_of_the_checklist(Phase phase, String step, String types) {
        var documents = tables.checklist(plan("2022-03-01", Map.of()), phase, step);
        assertThat(documents)
                .filteredOn(FormDocument::required)
                .extracting(FormDocument::type)
                .containsExactlyElementsOf(types == null ? List.of() : List.of(types.split(" ")));
        assertThat(documents)
                .allSatisfy(document -> assertThat(document.article()).isNotBlank());
    }

    @Test
    void what_only_local_practice_asks_for_is_optional_and_unverified() {
        assertThat(tables.checklist(plan("2022-03-01", Map.of()), Phase.PLAN, "submit-for-appraisal"))
                .filteredOn(document -> !document.required())
                .extracting(FormDocument::type, FormDocument::verified)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("brief-decision", false),
                        org.assertj.core.groups.Tuple.tuple("consultant-file", false),
                        org.assertj.core.groups.Tuple.tuple("digital-copy", false));
    }
}
