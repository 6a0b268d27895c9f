package vn.planledger.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.audit.ActedBy;
import vn.planledger.query.audit.EventFilter;

class SearchQuestionTest {

    @Test
    void what_is_left_empty_means_any() {
        assertThat(SearchQuestion.filter(Map.of("plan", "  ", "missed", "", "page", "3")))
                .isEqualTo(EventFilter.ANY);
    }

    @Test
    void everything_that_is_typed_is_asked() {
        var filter = SearchQuestion.filter(Map.of(
                "unit",
                "380",
                "actor",
                "minh",
                "role",
                "PLANNER",
                "rule",
                "Điều 41",
                "missed",
                "true",
                "happenedFrom",
                "2026-01-01"));

        assertThat(filter.unit()).isEqualTo("380");
        assertThat(filter.by()).isEqualTo(new ActedBy("minh", null, null, "PLANNER"));
        assertThat(filter.rule()).isEqualTo("Điều 41");
        assertThat(filter.missed()).isTrue();
        assertThat(filter.when().happenedFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01,2026-02-28T17:00:00Z,2026-03-01T16:59:59.999999Z",
        "2026-03-01T08:30,2026-03-01T01:30:00Z,2026-03-01T01:30:59.999999Z",
        "2026-03-01T08:30:15,2026-03-01T01:30:15Z,2026-03-01T01:30:15.999999Z",
        "2026-03-01T01:30:00.5Z,2026-03-01T01:30:00.5Z,2026-03-01T01:30:00.5Z"
    })
    void a_moment_begins_with_its_first_and_ends_with_its_last_microsecond(String typed, Instant from, Instant until) {
        assertThat(Moments.from("f", typed)).isEqualTo(from);
        assertThat(Moments.until("f", typed)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        "recordedFrom,yesterday,field.moment",
        "recordedUntil,2026-02-30,field.moment",
        "recordedFrom,+999999999-01-01T00:00:00Z,field.date",
        "happenedFrom,2026-13-01,field.date",
        "happenedUntil,' 01/02/2026',field.date"
    })
    void what_is_no_date_is_named(String field, String typed, String code) {
        assertThatThrownBy(() -> SearchQuestion.filter(Map.of(field, typed)))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.field()).isEqualTo(field);
                });
    }

    @Test
    void a_range_that_ends_before_it_begins_and_an_endless_text_are_refused() {
        var backwards = Map.of("happenedFrom", "2026-02-01", "happenedUntil", "2026-01-01");
        assertThatThrownBy(() -> SearchQuestion.filter(backwards)).hasMessageContaining("audit.range");
        assertThatThrownBy(() -> SearchQuestion.filter(Map.of("rule", "x".repeat(501))))
                .hasMessageContaining("audit.too-long");
    }
}
