package vn.planledger.synopsis.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.synopsis.Round;
import vn.planledger.synopsis.SynopsisLine;
import vn.planledger.synopsis.SynopsisWords;

class XlsxSynopsisTest {

    @TempDir
    private Path folder;

    @Test
    void every_vietnamese_letter_is_there() throws IOException {
        try (var book = written(List.of(Round.saying(Round.DIACRITICS)))) {
            assertThat(point(book).getStringCellValue()).isEqualTo(Round.DIACRITICS);
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo(Round.head().plan());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\";\"chợ\")",
                "+84 912 345 678",
                "-1+1",
                "@SUM(A1:A9)",
                "=cmd|'/C calc'!A0"
            })
    void what_looks_like_a_formula_stays_text(String text) throws IOException {
        try (var book = written(List.of(Round.saying(text)))) {
            assertThat(point(book).getCellType()).isEqualTo(CellType.STRING);
            assertThat(point(book).getStringCellValue()).isEqualTo(text);
            assertThat(point(book).getCellStyle().getQuotePrefixed())
                    .as("stays text when edited")
                    .isTrue();
        }
    }

    @Test
    void what_is_no_character_is_seen_as_a_mark() throws IOException {
        var hostile = "a\u0000b\u001Bc\uD83Dd\uFFFFe\u202Ef 🏘 _x0041_ g\r\nh\ti";

        try (var book = written(List.of(Round.saying(hostile)))) {
            assertThat(point(book).getStringCellValue())
                    .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf 🏘 _x0041_ g\nh i");
        }
    }

    @Test
    void letters_with_separate_marks_become_the_usual_ones() throws IOException {
        try (var book = written(List.of(Round.saying("chơ\u0323")))) {
            assertThat(point(book).getStringCellValue()).isEqualTo("chợ");
        }
    }

    @Test
    void what_a_cell_cannot_hold_is_cut_off_visibly() throws IOException {
        try (var book = written(List.of(Round.saying("_x0041_".repeat(5_000))))) {
            assertThat(point(book).getStringCellValue()).startsWith("_x0041_").endsWith("…");
        }
    }

    @Test
    void days_are_days_and_numbers_numbers() throws IOException {
        try (var book = written(List.of(Round.unanswered("Xin thêm cây xanh")))) {
            var row = book.getSheetAt(1).getRow(1);

            var received = row.getCell(PointColumn.RECEIVED.ordinal());
            assertThat(DateUtil.isCellDateFormatted(received)).isTrue();
            assertThat(received.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(Round.RECEIVED);
            assertThat(row.getCell(PointColumn.IDENTICAL.ordinal()).getNumericCellValue())
                    .isEqualTo(35);
            assertThat(row.getCell(PointColumn.LATE.ordinal()).getStringCellValue())
                    .isEqualTo("Nhận sau thời hạn");
            assertThat(row.getCell(PointColumn.RESULT.ordinal())).isNull();
        }
    }

    @Test
    void the_headings_are_frozen_and_in_the_language_asked_for() throws IOException {
        var file = Round.write(new XlsxSynopsis(), folder, Locale.ENGLISH, List.of());

        try (var book = new XSSFWorkbook(file.toString())) {
            var sheet = book.getSheetAt(1);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            var headings = new ArrayList<Cell>();
            sheet.getRow(0).forEach(headings::add);
            assertThat(headings).extracting(Cell::getStringCellValue).contains("From", "What was said", "Result");
        }
    }

    @Test
    void a_row_is_as_high_as_its_longest_text_needs() throws IOException {
        var three = "x".repeat(PointColumn.POINT.characters() + 1) + "\ny";

        try (var book = written(List.of(Round.saying(three), Round.saying("x ".repeat(10_000))))) {
            assertThat(book.getSheetAt(1).getRow(1).getHeightInPoints()).isEqualTo(3 * 15);
            assertThat(book.getSheetAt(1).getRow(2).getHeightInPoints()).isEqualTo(409);
        }
    }

    @Test
    void a_full_sheet_goes_on_in_the_next() throws IOException {
        var file = Round.write(
                new XlsxSynopsis(3), folder, Round.VIETNAMESE, Collections.nCopies(5, Round.saying("Thêm cây")));

        try (var book = new XSSFWorkbook(file.toString())) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(book.getSheetAt(3).getSheetName()).isEqualTo("Ý kiến 3");
            assertThat(book.getSheetAt(3).getPhysicalNumberOfRows()).isEqualTo(2);
        }
    }

    @Test
    void no_scratch_file_is_left() throws IOException {
        Round.write(new XlsxSynopsis(), folder, Round.VIETNAMESE, List.of(Round.saying("Thêm cây")));

        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void nor_is_one_where_the_rest_was_not_wanted() throws IOException {
        var source = Round.of(List.of(Round.saying("Thêm cây")));
        var words = new SynopsisWords(Round.messages(), Round.VIETNAMESE);

        assertThatThrownBy(() -> new XlsxSynopsis().write(source, words, folder.resolve("synopsis.xlsx"), () -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private XSSFWorkbook written(List<SynopsisLine> lines) throws IOException {
        return new XSSFWorkbook(
                Round.write(new XlsxSynopsis(), folder, Round.VIETNAMESE, lines).toString());
    }

    private static Cell point(XSSFWorkbook book) {
        return book.getSheetAt(1).getRow(1).getCell(PointColumn.POINT.ordinal());
    }
}
