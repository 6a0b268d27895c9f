package vn.planledger.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Refusal;

/** A file is read strictly: nothing in it is guessed, and what is wrong is named. */
class ImportFileTest {

    private static final String HEADER = "code,name_vi,unit_type,source,valid_from,area_km2\r\n";

    @Test
    void a_mark_at_the_beginning_spaces_and_columns_of_others_do_no_harm() {
        var rows = ImportFile.read(
                bytes(
                        "\uFEFFcode, name_vi ,unit_type,source,note\r\n380, Thành phố Thanh Hóa,thành phố,\"a, b\",x\r\n"),
                ImportKind.UNITS);

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).line()).isEqualTo(2);
        assertThat(rows.get(0).required("name_vi")).isEqualTo("Thành phố Thanh Hóa");
        assertThat(rows.get(0).required("source")).isEqualTo("a, b");
    }

    @Test
    void an_empty_line_is_no_row_and_is_counted() {
        var rows = ImportFile.read(bytes(HEADER + "\r\n380,a,b,x,,\r\n\r\n381,a,b,x,,\r\n"), ImportKind.UNITS);

        assertThat(rows).extracting(FileRow::line).containsExactly(3L, 5L);
    }

    @ParameterizedTest
    @CsvSource({
        "quy hoạch chung đô thị, GENERAL",
        "Quy hoạch phân khu 1/2000, ZONAL",
        "QUY HOẠCH CHI TIẾT 1/500, DETAILED",
        "quy hoạch tỉnh, OTHER",
    })
    void the_level_is_told_from_the_name_in_whichever_case_and_encoding(String named, PlanKind kind) {
        assertThat(PlanTypes.kind(named)).isEqualTo(kind);
        assertThat(PlanTypes.kind(" " + Normalizer.normalize(named, Normalizer.Form.NFD)))
                .isEqualTo(kind);
    }

    @Test
    void an_empty_cell_is_no_value_and_a_missing_column_that_may_be_missing_neither() {
        var row = row("380,Thanh Hóa,thành phố,x,,");

        assertThat(row.day("valid_from")).isNull();
        assertThat(row.number("area_km2", 0, 10)).isNull();
        assertThat(row.optional("name_en")).isNull();
        refused("field.required", "name_en", () -> row.required("name_en"));
    }

    @Test
    void days_and_numbers_are_what_they_say() {
        var row = row("380,Thanh Hóa,thành phố,x,2025-07-01,145.35");

        assertThat(row.day("valid_from")).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(row.number("area_km2", 0, 1000)).isEqualTo(new BigDecimal("145.35"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "01/07/2025", "2025-02-30", "2025-07-01 (about)"})
    void a_day_that_is_none_is_refused_and_not_read_as_one(String day) {
        refused("field.date", "valid_from", () -> row("380,a,b,x," + day + ",").day("valid_from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 12", "1e3", "\"1,5\"", "-1", "1001", "0x10"})
    void a_number_that_is_none_or_lies_outside_is_refused(String number) {
        refused("import.number", "area_km2", () -> row("380,a,b,x,," + number).number("area_km2", 0, 1000));
    }

    @ParameterizedTest
    @CsvSource({
        "import.empty, 'code,name_vi,unit_type,source\n'",
        "import.no-column, 'code,name_vi,unit_type\n380,a,b\n'",
        "import.unreadable, 'code,code,name_vi,unit_type,source\n380,381,a,b,c\n'",
        "import.unreadable, 'code,name_vi,unit_type,source\n380,\"a,b,c\n'",
        "import.other-width, 'code,name_vi,unit_type,source\n380,a,b,c, a comma too many\n'",
        "import.other-width, 'code,name_vi,unit_type,source\n380,a,b\n'",
    })
    void a_file_that_is_none_is_refused_whole(String code, String text) {
        refused(code, "file", () -> ImportFile.read(bytes(text), ImportKind.UNITS));
    }

    @Test
    void another_encoding_is_not_taken_for_utf_8() {
        var text = (HEADER + "380,Thành phố,a,b,,\n").getBytes(Charset.forName("windows-1252"));

        refused("import.not-utf8", "file", () -> ImportFile.read(text, ImportKind.UNITS));
    }

    @Test
    void too_many_rows_are_refused() {
        var text = HEADER + "380,a,b,c,,\r\n".repeat(ImportFile.MOST_ROWS + 1);

        refused("import.too-many-rows", "file", () -> ImportFile.read(bytes(text), ImportKind.UNITS));
    }

    private static FileRow row(String line) {
        return ImportFile.read(bytes(HEADER + line + "\r\n"), ImportKind.UNITS).get(0);
    }

    private static void refused(String code, String field, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
