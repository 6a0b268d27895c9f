package vn.planledger.synopsis.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.planledger.synopsis.PrintedList;
import vn.planledger.synopsis.PrintedRow;
import vn.planledger.synopsis.SynopsisWords;
import vn.planledger.synopsis.SynopsisWriter.Progress;

/** Any list to print and to keep, made as a synopsis is: A4 across, its link as a QR code on the first page. */
public final class PdfList {

    private static final float PERCENT = 100;

    private PdfList() {}

    /** @throws IOException where the disk refuses */
    public static void write(PrintedList list, SynopsisWords words, Path file, Progress progress) throws IOException {
        var scratch = MemoryUsageSetting.setupTempFileOnly()
                .setTempDir(file.getParent().toFile());
        try (var document = new PDDocument(scratch.streamCache)) {
            var font = PdfFont.embeddedIn(document);
            PdfDescription.put(document, words.locale(), list.title());
            try (var pages = new PdfPages(document, font, PdfPages.A4_ACROSS)) {
                pages.newPage();
                new PdfHead(pages, font).draw(list.title(), list.facts(), list.link());
                rows(list, table(list.columns(), pages, font), progress);
            }
            PdfPages.number(document, font, words);
            document.save(file.toFile());
        }
    }

    static PdfTable table(List<PrintedList.Column> columns, PdfPages pages, PdfFont font) throws IOException {
        var widths = columns.stream()
                .map(column -> pages.width() * column.percent() / PERCENT)
                .toList();
        var headings = columns.stream()
                .map(column -> List.of(new PrintedRow.Text(column.heading(), true)))
                .toList();
        return new PdfTable(pages, font, widths, headings);
    }

    /** A row of plain texts. */
    static List<List<PrintedRow.Text>> cells(List<String> row) {
        return row.stream()
                .map(cell -> List.of(new PrintedRow.Text(cell, false)))
                .toList();
    }

    private static void rows(PrintedList list, PdfTable table, Progress progress) throws IOException {
        table.heading();
        try (var rows = list.rows().get()) {
            for (var each = rows.iterator(); each.hasNext(); progress.line()) {
                table.row(cells(each.next()));
            }
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }
}
