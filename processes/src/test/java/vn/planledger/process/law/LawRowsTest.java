package vn.planledger.process.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row says where it stands in the law, whether that was read there, and when it holds; no two answer one question. */
class LawRowsTest {

    private static final String BODY_WITHOUT_ARTICLE = "approverTier";

    static Stream<ReadTable> tables() {
        return ReadTable.all().stream();
    }

    @Test
    void the_law_is_in_eight_tables() {
        assertThat(ReadTable.all())
                .extracting(ReadTable::name)
                .containsExactly(
                        "law/adjustment-grounds.dmn",
                        "law/competent-authority.dmn",
                        "law/consultation-rules.dmn",
                        "law/dossier-checklist.dmn",
                        "law/hierarchy-rules.dmn",
                        "law/procedure-parts.dmn",
                        "law/review-interval.dmn",
                        "law/time-limits.dmn");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_says_whether_it_was_read_in_its_source(ReadTable table) {
        assertThat(table.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.values().get("verified")).isIn("true", "false"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_belongs_to_one_regime_and_is_tested_against_a_day(ReadTable table) {
        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.conditions().get("regime")).extracting(Cell::text).isSubsetOf("\"R2009\"", "\"R2024\"");
            assertThat(row.conditions().keySet()).containsAnyOf("date(on)", "date(registeredOn)");
            assertThat(row.id())
                    .startsWith(table.name().substring(4, table.name().length() - 4) + "-");
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_names_its_article_or_says_that_none_was_found(ReadTable table) {
        var ofOne = table.rows().stream().filter(row -> row.values().containsKey("article"));
        assertThat(ofOne).allSatisfy(row -> assertNamed(row.values().get("article")));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void no_value_is_called_read_where_its_article_was_not(ReadTable table) {
        assertThat(table.rows())
                .filteredOn(row -> row.values().get("verified").equals("true"))
                .allSatisfy(row -> assertThat(row.values().values())
                        .noneMatch(value -> value.contains("chưa đọc được") || value.contains("suy luận")));
    }

    @Test
    void every_body_has_the_article_that_makes_it_competent() {
        assertThat(ReadTable.named("competent-authority").rows()).allSatisfy(row -> {
            for (var body :
                    Set.of("organiser", "appraiser", "council", "agreementBody", "approver", "peoplesCouncil")) {
                var article = row.values().get(body + "Article");
                assertThat(article.isEmpty())
                        .as(body)
                        .isEqualTo(row.values().get(body).isEmpty());
                if (!article.isEmpty()) {
                    assertNamed(article);
                }
            }
            assertThat(row.values().get("agreementPhases").isEmpty())
                    .isEqualTo(row.values().get("agreementBody").isEmpty());
            assertThat(row.values().get(BODY_WITHOUT_ARTICLE)).isIn("\"CENTRAL\"", "\"PROVINCE\"", "\"LOCAL\"");
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void no_two_rows_answer_one_question(ReadTable table) {
        assertThat(overlapping(table.rows(), table.policy() == HitPolicy.UNIQUE))
                .isEmpty();
    }

    private static String first(ReadTable.Row row) {
        return row.values().values().iterator().next();
    }

    /** A list answers with many rows, but never twice with one document or one case. */
    private static List<String> overlapping(List<ReadTable.Row> rows, boolean unique) {
        var found = new ArrayList<String>();
        for (var first = 0; first < rows.size(); first++) {
            for (var second = first + 1; second < rows.size(); second++) {
                var one = rows.get(first);
                var other = rows.get(second);
                var same = unique || first(one).equals(first(other));
                if (same && one.overlaps(other)) {
                    found.add(one.id() + " and " + other.id());
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\", \"b\" | \"b\" | true",
                "\"a\" | \"b\" | false",
                "'' | \"b\" | true",
                "null, \"V\" | null | true",
                "not(\"a\") | \"a\" | false",
                "not(\"a\") | \"b\" | true",
                "not(\"a\") | not(\"b\") | true",
                "true | false | false",
                "<= date(\"2019-01-01\") | >= date(\"2019-01-01\") | true",
                "<= date(\"2018-12-31\") | >= date(\"2019-01-01\") | false"
            },
            quoteCharacter = '\'')
    void two_rows_overlap_if_one_value_satisfies_both(String one, String other, boolean overlap) {
        assertThat(row(one).overlaps(row(other))).isEqualTo(overlap);
        assertThat(row(other).overlaps(row(one))).isEqualTo(overlap);
    }

    private static ReadTable.Row row(String condition) {
        return new ReadTable.Row("row", Map.of("x", List.of(new Cell(condition))), Map.of());
    }

    private static void assertNamed(String article) {
        assertThat(article).containsAnyOf("Điều ", "Phụ lục", "Không tìm thấy", "chưa đọc được");
    }
}
