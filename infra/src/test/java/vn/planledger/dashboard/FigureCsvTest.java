package vn.planledger.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure as a file. */
class FigureCsvTest {

    private static final BigDecimal YEAR = new BigDecimal("2030");

    @Test
    void every_line_is_there_with_plain_numbers_and_nothing_where_nothing_is_counted() {
        var figure = new Figure(
                FigureKind.COVERAGE,
                List.of(
                        Line.measured("g", "Phủ kín, 2025", null, new BigDecimal("12.5"), new BigDecimal("1E+2"), YEAR),
                        Line.measured("z", "Phân khu", null, null, BigDecimal.TEN, YEAR)));

        assertThat(written(figure))
                .isEqualTo(
                        "code,name,reached,target,year\r\ng,\"Phủ kín, 2025\",12.5,100,2030\r\nz,Phân khu,,10,2030\r\n");
    }

    @Test
    void a_name_that_looks_like_a_formula_stays_text() {
        var figure = new Figure(FigureKind.COVERAGE, List.of(Line.of("=1+1", "=1+1", null, 0, 0, 2030)));

        assertThat(written(figure)).contains("'=1+1,'=1+1,0,0,2030");
    }

    private static String written(Figure figure) {
        var to = new StringBuilder();
        FigureCsv.write(figure, to);
        return to.toString();
    }
}
