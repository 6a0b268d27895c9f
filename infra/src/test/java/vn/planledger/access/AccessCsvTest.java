package vn.planledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet shows the log and calculates nothing of it. */
class AccessCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void what_would_be_a_formula_is_text(String text) {
        assertThat(AccessCsv.safe(text)).isEqualTo("'" + text);
    }

    @Test
    void anything_else_stays_as_it_is() {
        assertThat(AccessCsv.safe("/plans/{id}")).isEqualTo("/plans/{id}");
        assertThat(AccessCsv.safe("")).isEmpty();
        assertThat(AccessCsv.safe(null)).isNull();
    }
}
