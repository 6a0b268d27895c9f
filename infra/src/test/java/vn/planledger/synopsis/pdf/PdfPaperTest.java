package vn.planledger.synopsis.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.planledger.synopsis.HeadText;
import vn.planledger.synopsis.PrintedList;
import vn.planledger.synopsis.Round;
import vn.planledger.synopsis.SynopsisWords;
import vn.planledger.synopsis.pdf.PrintedPaper.Block;
import vn.planledger.synopsis.pdf.PrintedPaper.Paragraph;
import vn.planledger.synopsis.pdf.PrintedPaper.Part;
import vn.planledger.synopsis.pdf.PrintedPaper.Slip;
import vn.planledger.synopsis.pdf.PrintedPaper.Table;

class PdfPaperTest {

    private static final String CONFIRM = "https://quyhoach.example.vn/confirm/7/";
    private static final SynopsisWords WORDS = new SynopsisWords(Round.messages(), Round.VIETNAMESE);

    @Test
    void it_stands_upright_in_its_language_under_its_title() throws IOException {
        try (var pdf = written(new Paragraph(Round.DIACRITICS, false))) {
            var page = pdf.document().getPage(0).getMediaBox();
            assertThat(page.getHeight()).isGreaterThan(page.getWidth());
            assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(pdf.document().getDocumentInformation().getTitle()).isEqualTo("Phiếu quy hoạch");
            assertThat(pdf.text())
                    .contains("Phiếu quy hoạch", "Địa bàn Phường Hạc Thành", Round.DIACRITICS, "Trang 1 / 1");
        }
    }

    @Test
    void its_parts_are_bookmarks() throws IOException {
        var parts = Stream.of("Thủ tục", "Quyết định").map(PdfPaperTest::part).toList();

        try (var pdf = written(parts)) {
            assertThat(pdf.bookmarks()).containsExactly("Thủ tục", "Quyết định");
        }
    }

    @Test
    void its_own_code_and_that_of_every_slip_are_read() throws IOException {
        var slips = IntStream.range(0, 8)
                .mapToObj(i -> new Slip("Quyết định " + i, facts(), CONFIRM + i))
                .toArray(Block[]::new);

        try (var pdf = written(slips)) {
            assertThat(pdf.codes())
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of(Round.LINK), IntStream.range(0, 8).mapToObj(i -> CONFIRM + i))
                            .toList());
            assertThat(pdf.document().getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void a_table_goes_on_under_its_headings_and_a_name_of_a_thousand_letters_stays_whole() throws IOException {
        var name = "Đ".repeat(1_000);
        var rows = IntStream.range(0, 200)
                .mapToObj(i -> List.of("hàng " + i, i == 100 ? name : "x"))
                .toList();
        var columns = List.of(new PrintedList.Column("Bước", 40), new PrintedList.Column("Tình trạng", 60));

        try (var pdf = written(new Table(columns, rows))) {
            var pages = pdf.document().getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            assertThat(pdf.text().split("Tình trạng", -1)).hasSize(pages + 1);
            assertThat(pdf.letters()).contains(name, "hàng0", "hàng199");
        }
    }

    @Test
    void text_longer_than_a_page_loses_nothing() throws IOException {
        var words = IntStream.range(0, 4_000).mapToObj(i -> "từ" + i).toList();

        try (var pdf = written(new Paragraph(String.join(" ", words), false))) {
            assertThat(List.of(pdf.text().split(" "))).containsAll(words);
        }
    }

    private static Part part(String heading) {
        return new Part(heading, List.of(new Paragraph("…", false)));
    }

    private static List<HeadText> facts() {
        return List.of(new HeadText("Địa bàn", "Phường Hạc Thành"));
    }

    private static ReadPdf written(Block... blocks) throws IOException {
        return written(List.of(new Part("Nội dung", List.of(blocks))));
    }

    private static ReadPdf written(List<Part> parts) throws IOException {
        return new ReadPdf(PdfPaper.of(new PrintedPaper("Phiếu quy hoạch", facts(), Round.LINK, parts), WORDS));
    }
}
