package vn.planledger.synopsis.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import vn.planledger.synopsis.HeadText;
import vn.planledger.synopsis.PrintedRow;
import vn.planledger.synopsis.SynopsisFormat;
import vn.planledger.synopsis.SynopsisSource;
import vn.planledger.synopsis.SynopsisWords;
import vn.planledger.synopsis.SynopsisWriter;

/** The synopsis to print and to keep: A4 across, with its font inside. Pages that are full wait in a scratch file. */
@Component
public final class PdfSynopsis implements SynopsisWriter {

    @Override
    public SynopsisFormat format() {
        return SynopsisFormat.PDF;
    }

    @Override
    public void write(SynopsisSource source, SynopsisWords words, Path file, Progress progress) throws IOException {
        var scratch = MemoryUsageSetting.setupTempFileOnly()
                .setTempDir(file.getParent().toFile());
        try (var document = new PDDocument(scratch.streamCache)) {
            var font = PdfFont.embeddedIn(document);
            PdfDescription.put(document, words.locale(), words.text("title"));
            try (var pages = new PdfPages(document, font, PdfPages.A4_ACROSS)) {
                var head = source.head();
                pages.newPage();
                new PdfHead(pages, font).draw(words.text("title"), HeadText.of(head, words), head.link());
                rows(source, words, new PdfTable(pages, font, widths(pages), PrintedRow.heading(words)), progress);
            }
            PdfPages.number(document, font, words);
            document.save(file.toFile());
        }
    }

    private static void rows(SynopsisSource source, SynopsisWords words, PdfTable table, Progress progress)
            throws IOException {
        table.heading();
        try (var lines = source.lines()) {
            for (var each = lines.iterator(); each.hasNext(); progress.line()) {
                table.row(PrintedRow.of(each.next(), words));
            }
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    private static List<Float> widths(PdfPages pages) {
        return Stream.of(PrintedRow.Column.values())
                .map(column -> column.of(pages.width()))
                .toList();
    }
}
