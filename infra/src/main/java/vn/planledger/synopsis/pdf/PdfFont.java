package vn.planledger.synopsis.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Liberation Sans, which PDFBox brings along, with every Vietnamese letter; of it a document gets the glyphs that it uses.
 * It comes in one weight: bold is drawn with an outline.
 */
final class PdfFont {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** A box, for what the font has no glyph for. */
    private static final int MARK = '\u25A1';

    private static final float EM = 1000;

    private final PDFont font;
    private final CmapLookup glyphs;
    private final Map<Integer, Float> widths = new HashMap<>();

    private PdfFont(PDFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static PdfFont embeddedIn(PDDocument document) throws IOException {
        try (var file = PDDocument.class.getResourceAsStream(FILE)) {
            var outlines = new TTFParser().parse(new RandomAccessReadBuffer(file));
            document.registerTrueTypeFontForClosing(outlines);
            // Vietnamese joins no letters, and looking for letters to join takes many times as long as drawing them.
            outlines.setEnableGsub(false);
            return new PdfFont(PDType0Font.load(document, outlines, true), outlines.getUnicodeCmapLookup());
        }
    }

    PDFont face() {
        return font;
    }

    /** A text of which every character can be drawn. */
    String drawable(String text) {
        var points = text.codePoints().map(point -> glyphs.getGlyphId(point) == 0 ? MARK : point);
        return points.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Width of a drawable character at a size of one. */
    float width(int point) throws IOException {
        var known = widths.get(point);
        if (known == null) {
            known = font.getStringWidth(Character.toString(point)) / EM;
            widths.put(point, known);
        }
        return known;
    }
}
