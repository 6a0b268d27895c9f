package vn.planledger.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people typed comes out as what they typed, and never as a formula. */
class CsvTest {

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
                "\r"
            })
    void what_begins_like_a_formula_is_text(String hostile) {
        assertThat(Csv.quoted(hostile)).startsWith("\"'");
    }

    @Test
    void quotes_commas_and_lines_stay_inside_their_value() {
        assertThat(Csv.quoted("a,\"b\"\nc")).isEqualTo("\"a,\"\"b\"\"\nc\"");
        assertThat(Csv.quoted("Điều 41 - khoản 2")).isEqualTo("\"Điều 41 - khoản 2\"");
        assertThat(Csv.quoted(null)).isEqualTo("\"\"");
    }
}
