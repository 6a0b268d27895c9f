package vn.planledger.synopsis.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import vn.planledger.qr.Qr;
import vn.planledger.synopsis.HeadText;
import vn.planledger.synopsis.PrintedRow;

/** The head of the first page: title, facts, and the link as a QR code for whoever holds the paper. */
final class PdfHead {

    private static final float TITLE = 14;
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
        qr(link, pages.content(), PdfPages.MARGIN + PdfPages.WIDTH - QR, pages.y() - QR);
        var qrEnd = pages.y() - QR;
        var title = broken(heading, TITLE, true, PdfPages.WIDTH - QR - GAP);
        beside(title, List.of(), TITLE);
        pages.down(GAP);
        for (var fact : facts) {
            beside(
                    broken(fact.label(), SIZE, true, LABEL - GAP),
                    broken(fact.value(), SIZE, false, PdfPages.WIDTH - LABEL - QR - GAP),
                    SIZE);
        }
        pages.down(Math.max(0, pages.y() - qrEnd) + GAP);
    }

    private List<PdfLines.Line> broken(String text, float size, boolean bold, float width) throws IOException {
        return new PdfLines(font, size).of(List.of(new PrintedRow.Text(text, bold)), width);
    }

    private void beside(List<PdfLines.Line> labels, List<PdfLines.Line> values, float size) throws IOException {
        for (int i = 0; i < Math.max(labels.size(), values.size()); i++) {
            if (pages.y() - size * LEADING < PdfPages.BOTTOM) {
                pages.newPage();
            }
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
