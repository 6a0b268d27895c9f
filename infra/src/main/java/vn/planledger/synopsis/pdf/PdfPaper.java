package vn.planledger.synopsis.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.planledger.synopsis.PrintedRow;
import vn.planledger.synopsis.SynopsisWords;
import vn.planledger.synopsis.pdf.PrintedPaper.Block;
import vn.planledger.synopsis.pdf.PrintedPaper.Paragraph;
import vn.planledger.synopsis.pdf.PrintedPaper.Slip;
import vn.planledger.synopsis.pdf.PrintedPaper.Table;

/** A paper of a few pages, made at once: A4 upright, with its font inside, a bookmark for each part, and page numbers. */
public final class PdfPaper {

    private static final float HEADING = 12;
    private static final float SIZE = 9.5f;
    private static final float LEADING = 1.35f;
    private static final float GAP = 8;
    /** A heading never stands alone at the foot of a page. */
    private static final float TOGETHER = 60;

    private final PdfPages pages;
    private final PdfFont font;
    private final PdfBookmarks bookmarks;

    private PdfPaper(PdfPages pages, PdfFont font, PdfBookmarks bookmarks) {
        this.pages = pages;
        this.font = font;
        this.bookmarks = bookmarks;
    }

    /**
     * @param words language of the paper, and of its page numbers
     * @return a PDF file
     * @throws IOException if PDFBox cannot write it
     */
    public static byte[] of(PrintedPaper paper, SynopsisWords words) throws IOException {
        try (var document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            var font = PdfFont.embeddedIn(document);
            PdfDescription.put(document, words.locale(), paper.title());
            try (var pages = new PdfPages(document, font, PdfPages.A4_UPRIGHT)) {
                pages.newPage();
                new PdfPaper(pages, font, new PdfBookmarks(document)).draw(paper);
            }
            PdfPages.number(document, font, words);
            document.save(file);
            return file.toByteArray();
        }
    }

    private void draw(PrintedPaper paper) throws IOException {
        new PdfHead(pages, font).draw(paper.title(), paper.facts(), paper.link());
        for (var part : paper.parts()) {
            pages.room(HEADING * LEADING + GAP + TOGETHER);
            pages.down(GAP);
            bookmarks.add(part.heading(), pages.page(), pages.y());
            text(part.heading(), HEADING, true);
            pages.down(GAP);
            for (var block : part.blocks()) {
                draw(block);
            }
        }
    }

    private void draw(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) {
            text(paragraph.text(), SIZE, paragraph.bold());
            pages.down(GAP / 2);
        } else if (block instanceof Slip slip) {
            new PdfHead(pages, font).slip(slip.title(), slip.facts(), slip.link());
        } else if (block instanceof Table table) {
            var drawn = PdfList.table(table.columns(), pages, font);
            drawn.heading();
            for (var row : table.rows()) {
                drawn.row(PdfList.cells(row));
            }
            pages.down(GAP);
        }
    }

    private void text(String text, float size, boolean bold) throws IOException {
        for (var line : new PdfLines(font, size).of(List.of(new PrintedRow.Text(text, bold)), pages.width())) {
            pages.room(size * LEADING);
            pages.down(size * LEADING);
            pages.text(line.text(), PdfPages.MARGIN, pages.y(), size, line.bold());
        }
    }
}
