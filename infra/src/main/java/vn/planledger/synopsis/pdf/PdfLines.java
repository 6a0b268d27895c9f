package vn.planledger.synopsis.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.planledger.synopsis.PrintedRow;

/** Breaks paragraphs into lines that fit a width: between words, and inside a word that no line has room for. */
final class PdfLines {

    /** A line that fits. */
    record Line(String text, boolean bold) {}

    private final PdfFont font;
    private final float size;

    PdfLines(PdfFont font, float size) {
        this.font = font;
        this.size = size;
    }

    /** @param width in points */
    List<Line> of(List<PrintedRow.Text> paragraphs, float width) throws IOException {
        var lines = new ArrayList<Line>();
        for (var paragraph : paragraphs) {
            for (var text : paragraph.text().split("\n", -1)) {
                broken(font.drawable(text), width / size).forEach(line -> lines.add(new Line(line, paragraph.bold())));
            }
        }
        return lines;
    }

    /** @param room in units of the size */
    private List<String> broken(String text, float room) throws IOException {
        var lines = new ArrayList<String>();
        var start = 0;
        var space = -1;
        var used = 0f;
        for (int i = 0; i < text.length(); ) {
            var point = text.codePointAt(i);
            var width = font.width(point);
            if (used + width > room && i > start) {
                var end = space > start ? space : i;
                lines.add(text.substring(start, end));
                start = space > start ? space + 1 : i;
                space = -1;
                used = width(text, start, i);
            }
            if (point == ' ') {
                space = i;
            }
            used += width;
            i += Character.charCount(point);
        }
        lines.add(text.substring(Math.min(start, text.length())));
        return lines;
    }

    private float width(String text, int from, int to) throws IOException {
        var width = 0f;
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            width += font.width(text.codePointAt(i));
        }
        return width;
    }
}
