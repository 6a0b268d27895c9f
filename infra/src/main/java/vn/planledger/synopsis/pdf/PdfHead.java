package vn.planledger.synopsis.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import vn.planledger.qr.Qr;
import vn.planledger.synopsis.HeadText;
import vn.planledger.synopsis.PrintedRow;

/** A title, facts, and a link as a QR code for whoever holds the paper: the head of a page, or a slip further down. */
final class PdfHead {

    private static final float TITLE = 14;
    private static final float SLIP_TITLE = 10.5f;
    private static final float SIZE = 9.5f;
    private static final float LEADING = 1.3f;
    private static final float LABEL = 150;
    private static final float QR = 100;
    private static final float GAP = 12;

    private final PdfPages pages;
    private final PdfFont font;

    PdfHead(PdfPages pages, PdfFont font) {
        this.pages = pages;
        this.font = font;
    }

    void draw(String heading, List<HeadText> facts, String link) throws IOException {
        draw(heading, TITLE, facts, link);
    }

    /** The same, smaller, on a page of which no part is torn from its code. */
    void slip(String heading, List<HeadText> facts, String link) throws IOException {
        pages.room(QR + 2 * GAP);
        pages.down(GAP);
        draw(heading, SLIP_TITLE, facts, link);
    }

    private void draw(String heading, float size, List<HeadText> facts, String link) throws IOException {
        qr(link, pages.content(), PdfPages.MARGIN + pages.width() - QR, pages.y() - QR);
        var first = pages.page();
        var qrEnd = pages.y() - QR;
        beside(broken(heading, size, true, pages.width() - QR - GAP), List.of(), size);
        pages.down(GAP);
        for (var fact : facts) {
            beside(
                    broken(fact.label(), SIZE, true, LABEL - GAP),
                    broken(fact.value(), SIZE, false, pages.width() - LABEL - QR - GAP),
                    SIZE);
        }
        pages.down(pages.page() == first ? Math.max(0, pages.y() - qrEnd) + GAP : GAP);
    }

    private List<PdfLines.Line> broken(String text, float size, boolean bold, float width) throws IOException {
        return new PdfLines(font, size).of(List.of(new PrintedRow.Text(text, bold)), width);
    }

    private void beside(List<PdfLines.Line> labels, List<PdfLines.Line> values, float size) throws IOException {
        for (int i = 0; i < Math.max(labels.size(), values.size()); i++) {
            pages.room(size * LEADING);
            pages.down(size * LEADING);
            line(labels, i, PdfPages.MARGIN, size);
            line(values, i, PdfPages.MARGIN + LABEL, size);
        }
    }

    private void line(List<PdfLines.Line> lines, int i, float x, float size) throws IOException {
        if (i < lines.size()) {
            pages.text(lines.get(i).text(), x, pages.y(), size, lines.get(i).bold());
        }
    }

    private static void qr(String link, PDPageContentStream content, float left, float bottom) throws IOException {
        var modules = Qr.modules(link);
        var side = QR / modules.length;
        for (int row = 0; row < modules.length; row++) {
            for (int column = 0; column < modules.length; column++) {
                if (modules[row][column]) {
                    content.addRect(left + column * side, bottom + QR - (row + 1) * side, side, side);
                }
            }
        }
        content.fill();
    }
}
