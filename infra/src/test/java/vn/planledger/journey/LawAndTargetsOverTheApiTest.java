package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** The law is read row by row with its articles, and the province's targets are measured and changed by events. */
class LawAndTargetsOverTheApiTest extends RunningApplication {

    @Test
    void every_row_of_every_table_is_read_with_its_article() {
        var tables = AnyClient.list(browser("planner").get("/api/law").body());
        assertThat(tables)
                .extracting(table -> table.get("id").asString())
                .containsExactlyInAnyOrder(
                        "adjustment-grounds",
                        "competent-authority",
                        "time-limits",
                        "consultation-rules",
                        "dossier-checklist",
                        "hierarchy-rules",
                        "review-interval",
                        "procedure-parts");
        assertThat(tables)
                .allSatisfy(table -> assertThat(AnyClient.list(table.get("rows")))
                        .isNotEmpty()
                        .allSatisfy(row -> {
                            assertThat(row.get("verified").isBoolean()).isTrue();
                            assertThat(row.get("values").toString())
                                    .containsAnyOf("Điều", "Không tìm thấy", "Thông tư", "Phụ lục", "chưa đọc");
                        }));
    }

    @Test
    void a_target_is_set_measured_changed_and_taken_back() {
        var path = "/api/coverage/targets/quy-hoach-chung-kt";
        var target = Map.of(
                "statement",
                "Đô thị có quy hoạch chung",
                "measure",
                "GENERAL_PLAN_PER_UNIT",
                "units",
                List.of("380", "14797"),
                "year",
                2030,
                "percent",
                100,
                "source",
                "kiểm thử",
                "verified",
                false);
        assertThat(browser("planner").put(path, target, key()).status()).isEqualTo(403);
        assertThat(browser("admin").put(path, Map.of("statement", "x"), key()).status())
                .isEqualTo(400);
        assertThat(browser("admin").put(path, target, key()).status()).isEqualTo(204);
        assertThat(target().get("percent").decimalValue()).isBetween(new BigDecimal("50"), new BigDecimal("100"));
        assertThat(browser("admin").delete(path + "?reason=thay", key()).status())
                .isEqualTo(204);
        assertThat(target()).isNull();
    }

    private JsonNode target() {
        return AnyClient.list(browser("inspector").get("/api/coverage").body()).stream()
                .filter(each -> each.at("/target/id").asString().equals("quy-hoach-chung-kt"))
                .findFirst()
                .orElse(null);
    }

    private Browser browser(String person) {
        return new Browser(application, person);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
