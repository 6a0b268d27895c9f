package vn.planledger.synopsis.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import vn.planledger.synopsis.SynopsisWords;

/** The pages one after the other: where to draw, and how far down the page one has come. All lengths are points. */
final class PdfPages implements AutoCloseable {

    static final float MARGIN = 36;
    private static final float FOOT = 24;
    private static final float NUMBER_SIZE = 8;
    private static final float OUTLINE = 0.025f;
    /** Grey of lines. */
    private static final float GRID = 0.5f;

    static final PDRectangle A4_UPRIGHT = PDRectangle.A4;
    static final PDRectangle A4_ACROSS = new PDRectangle(A4_UPRIGHT.getHeight(), A4_UPRIGHT.getWidth());
    /** The lowest that may be drawn on. */
    static final float BOTTOM = MARGIN + FOOT / 2;

    private final PDDocument document;
    private final PdfFont font;
    private final PDRectangle format;
    private PDPage page;
    private PDPageContentStream content;
    private float y;

    PdfPages(PDDocument document, PdfFont font, PDRectangle format) {
        this.document = document;
        this.font = font;
        this.format = format;
    }

    void newPage() throws IOException {
        close();
        page = new PDPage(format);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = format.getHeight() - MARGIN;
    }

    /** Between the margins. */
    float width() {
        return format.getWidth() - 2 * MARGIN;
    }

    /** The page that is drawn on. */
    PDPage page() {
        return page;
    }

    /** Begins a page where this one has no room left for something of this height. */
    void room(float height) throws IOException {
        if (y - height < BOTTOM) {
            newPage();
        }
    }

    PDPageContentStream content() {
        return content;
    }

    /** Where the next thing begins, counted from below. */
    float y() {
        return y;
    }

    void down(float by) {
        y -= by;
    }

    /** @param baseline height of the foot of the letters */
    void text(String text, float x, float baseline, float size, boolean bold) throws IOException {
        content.beginText();
        content.setFont(font.face(), size);
        content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setLineWidth(size * OUTLINE);
        content.newLineAtOffset(x, baseline);
        content.showText(text);
        content.endText();
    }

    void box(float x, float bottom, float width, float height, float line) throws IOException {
        content.setStrokingColor(GRID);
        content.setLineWidth(line);
        content.addRect(x, bottom, width, height);
        content.stroke();
        content.setStrokingColor(0f);
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
        }
    }

    /** Writes at the foot of each page which it is and how many there are, which is known only at the end. */
    static void number(PDDocument document, PdfFont font, SynopsisWords words) throws IOException {
        var n = 1;
        for (var page : document.getPages()) {
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(font.face(), NUMBER_SIZE);
                content.newLineAtOffset(MARGIN, FOOT);
                content.showText(words.text("page", n, document.getNumberOfPages()));
                content.endText();
            }
            n++;
        }
    }
}
