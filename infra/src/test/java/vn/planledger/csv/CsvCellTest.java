package vn.planledger.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people typed comes out as what they typed, and never as a formula. */
class CsvCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil\")",
                "+1",
                "-2",
                "@SUM(1)",
                " =1+1",
                "\t=1",
                "\n=1",
                "  \t@x",
                "\u00a0-",
                "\r=1",
                "\r"
            })
    void what_begins_like_a_formula_is_text(String hostile) {
        assertThat(CsvCell.safe(hostile)).isEqualTo("'" + hostile);
    }

    @Test
    void anything_else_stays_as_it_is() {
        assertThat(CsvCell.safe("Điều 41 - khoản 2")).isEqualTo("Điều 41 - khoản 2");
        assertThat(CsvCell.safe("/plans/{id}")).isEqualTo("/plans/{id}");
        assertThat(CsvCell.safe("")).isEmpty();
        assertThat(CsvCell.safe(null)).isNull();
    }
}
