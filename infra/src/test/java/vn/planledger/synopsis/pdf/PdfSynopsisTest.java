package vn.planledger.synopsis.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planledger.qr.QrReader;
import vn.planledger.synopsis.Round;
import vn.planledger.synopsis.SynopsisLine;

class PdfSynopsisTest {

    private static final int DPI = 150;

    @TempDir
    private Path folder;

    @Test
    void every_vietnamese_letter_is_there_and_the_font_inside() throws IOException {
        try (var document = written(List.of(Round.saying(Round.DIACRITICS)))) {
            assertThat(text(document))
                    .contains(
                            Round.DIACRITICS,
                            "Tổng hợp, giải trình, tiếp thu ý kiến",
                            Round.head().plan());
            var fonts = document.getPage(0).getResources();
            assertThat(fonts.getFontNames()).isNotEmpty().allSatisfy(name -> {
                assertThat(fonts.getFont(name).isEmbedded()).isTrue();
                assertThat(fonts.getFont(name).getName()).matches("[A-Z]{6}\\+LiberationSans");
            });
        }
    }

    @Test
    void letters_that_fonts_like_to_join_are_found_by_a_search() throws IOException {
        try (var document = written(List.of(Round.saying("officina, fi, fl, ffi")))) {
            assertThat(text(document)).contains("officina, fi, fl, ffi");
        }
    }

    @Test
    void what_cannot_be_drawn_is_seen_as_a_box() throws IOException {
        var hostile = "a\u0000b\u001Bc\uD83Dd\uFFFFe\u202Ef 🏘 chơ\u0323 g\r\nh\ti";

        try (var document = written(List.of(Round.saying(hostile)))) {
            assertThat(text(document)).contains("a□b□c□d□e□f □ chợ g h i");
        }
    }

    @Test
    void the_paper_leads_back_to_the_page() throws Exception {
        try (var document = written(List.of())) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            assertThat(QrReader.read(page)).containsExactly(Round.LINK);
            assertThat(text(document)).contains(Round.LINK, "Cập nhật đến sự kiện 4.711 lúc 20/04/2026 08:02:03");
        }
    }

    @Test
    void every_page_has_the_headings_and_its_number() throws IOException {
        var file = Round.write(
                new PdfSynopsis(), folder, Locale.ENGLISH, Collections.nCopies(60, Round.saying(Round.DIACRITICS)));

        try (var document = Loader.loadPDF(file.toFile())) {
            var pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(4);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page)).contains("What was said", "Page " + page + " of " + pages);
            }
        }
    }

    @Test
    void an_opinion_longer_than_a_page_goes_on_over_the_next_and_loses_nothing() throws IOException {
        var words = new StringBuilder();
        for (int i = 1; i <= 3_000; i++) {
            words.append("từ").append(i).append(' ');
        }
        try (var document = written(List.of(Round.saying(words.toString() + "hết")))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            var found = text(document);
            for (int i = 1; i <= 3_000; i++) {
                assertThat(found).contains("từ" + i + " ");
            }
            assertThat(found).contains("hết");
        }
    }

    @Test
    void a_word_longer_than_a_line_is_broken_and_loses_nothing() throws IOException {
        try (var document = written(List.of(Round.saying("ặ".repeat(2_000))))) {
            assertThat(text(document).chars().filter(each -> each == 'ặ')).hasSize(2_000);
        }
    }

    private PDDocument written(List<SynopsisLine> lines) throws IOException {
        return Loader.loadPDF(
                Round.write(new PdfSynopsis(), folder, Round.VIETNAMESE, lines).toFile());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }
}
