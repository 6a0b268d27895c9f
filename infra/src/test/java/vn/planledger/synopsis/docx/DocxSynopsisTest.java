package vn.planledger.synopsis.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.planledger.synopsis.Round;
import vn.planledger.synopsis.SynopsisLine;

class DocxSynopsisTest {

    private static final int POINT = 2;
    private static final int ANSWER = 3;
    private static final int ANSWERED = 4;

    @TempDir
    private Path folder;

    @Test
    void every_vietnamese_letter_is_there() throws IOException {
        try (var document = written(List.of(Round.saying(Round.DIACRITICS)))) {
            assertThat(cell(table(document), 1, POINT)).isEqualTo("Chợ\n" + Round.DIACRITICS);
            try (var text = new XWPFWordExtractor(document)) {
                assertThat(text.getText())
                        .contains(
                                "Tổng hợp, giải trình, tiếp thu ý kiến",
                                Round.head().plan(),
                                Round.LINK);
            }
        }
    }

    @Test
    void an_answer_says_result_reason_change_and_version() throws IOException {
        try (var document = written(List.of(Round.saying("Giữ chợ"), Round.unanswered("Thêm cây")))) {
            assertThat(cell(table(document), 1, ANSWER))
                    .isEqualTo("Tiếp thu một phần\nGiữ chợ, mở rộng đường vào\n"
                            + "Thay đổi: Sửa bản vẽ sử dụng đất\nPhiên bản: 2");
            assertThat(cell(table(document), 1, ANSWERED)).isEqualTo("Ban Quản lý\n18/04/2026");
            assertThat(cell(table(document), 2, ANSWER)).isEqualTo("Chưa giải trình");
            assertThat(cell(table(document), 2, ANSWERED)).isEmpty();
        }
    }

    @Test
    void what_is_no_character_is_seen_as_a_mark_and_markup_is_text() throws IOException {
        var hostile = "a\u0000b\u001Bc\uD83Dd\uFFFFe\u202Ef 🏘 </w:t> &amp; <w:p/> place-of-the-table\r\nh\ti";

        try (var document = written(List.of(Round.saying(hostile)))) {
            assertThat(cell(table(document), 1, POINT))
                    .isEqualTo(
                            "Chợ\na\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf 🏘 </w:t> &amp; <w:p/> place-of-the-table\nh i");
        }
    }

    @Test
    void the_page_is_across_and_the_headings_come_again_on_each() throws IOException {
        var file = Round.write(new DocxSynopsis(), folder, Locale.ENGLISH, List.of(Round.saying("Giữ chợ")));

        try (var document = open(file)) {
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(table(document).getRow(0).isRepeatHeader()).isTrue();
            assertThat(cell(table(document), 0, POINT)).isEqualTo("What was said");
            assertThat(document.getFooterList()
                            .get(0)
                            .getParagraphs()
                            .get(0)
                            .getCTP()
                            .sizeOfFldSimpleArray())
                    .isEqualTo(2);
        }
    }

    @Test
    void a_full_table_goes_on_in_the_next() throws IOException {
        var file = Round.write(
                new DocxSynopsis(2), folder, Round.VIETNAMESE, Collections.nCopies(5, Round.saying("Thêm cây")));

        try (var document = open(file)) {
            assertThat(document.getTables())
                    .extracting(XWPFTable::getNumberOfRows)
                    .containsExactly(3, 3, 2);
        }
    }

    private XWPFDocument written(List<SynopsisLine> lines) throws IOException {
        return open(Round.write(new DocxSynopsis(), folder, Round.VIETNAMESE, lines));
    }

    private static XWPFDocument open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private static XWPFTable table(XWPFDocument document) {
        return document.getTables().get(0);
    }

    private static String cell(XWPFTable table, int row, int column) {
        return table.getRow(row).getCell(column).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"));
    }
}
