package vn.planledger.synopsis.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.planledger.synopsis.PrintedRow;

/** Rows under headings that come again on every page; a row longer than a page goes on over the next. */
final class PdfTable {

    private static final float SIZE = 8.5f;
    private static final float LEADING = 10.5f;
    private static final float PADDING = 3;
    /** How far the foot of the first line's letters is below the top of the line. */
    private static final float ASCENT = 8;

    private static final float GREY = 0.9f;
    /** Lines of a row that are not torn apart where a page ends. */
    private static final int TOGETHER = 12;

    private static final float GRID = 0.5f;

    private final PdfPages pages;
    private final PdfLines lines;
    private final List<Float> widths;
    private final List<List<PdfLines.Line>> heading;

    /** @param widths of the columns, in points */
    PdfTable(PdfPages pages, PdfFont font, List<Float> widths, List<List<PrintedRow.Text>> heading) throws IOException {
        this.widths = List.copyOf(widths);
        this.pages = pages;
        this.lines = new PdfLines(font, SIZE);
        this.heading = broken(heading);
    }

    void heading() throws IOException {
        var height = longest(heading) * LEADING + 2 * PADDING;
        pages.room(height + LEADING + 2 * PADDING);
        var content = pages.content();
        content.setNonStrokingColor(GREY);
        content.addRect(PdfPages.MARGIN, pages.y() - height, pages.width(), height);
        content.fill();
        content.setNonStrokingColor(0f);
        slice(heading, 0, longest(heading));
    }

    void row(List<List<PrintedRow.Text>> texts) throws IOException {
        var cells = broken(texts);
        var left = longest(cells);
        if (left > room() && left <= TOGETHER) {
            nextPage();
        }
        for (int from = 0; left > 0; ) {
            if (room() < 1) {
                nextPage();
            }
            var count = Math.min(left, room());
            slice(cells, from, count);
            from += count;
            left -= count;
        }
    }

    private void nextPage() throws IOException {
        pages.newPage();
        heading();
    }

    /** Lines that the rest of the page has room for. */
    private int room() {
        return (int) ((pages.y() - PdfPages.BOTTOM - 2 * PADDING) / LEADING);
    }

    /** Draws some lines of every cell, and the grid around them. */
    private void slice(List<List<PdfLines.Line>> cells, int from, int count) throws IOException {
        var height = count * LEADING + 2 * PADDING;
        var x = PdfPages.MARGIN;
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            for (int i = from; i < Math.min(from + count, cell.size()); i++) {
                var line = cell.get(i);
                var baseline = pages.y() - PADDING - ASCENT - (i - from) * LEADING;
                pages.text(line.text(), x + PADDING, baseline, SIZE, line.bold());
            }
            pages.box(x, pages.y() - height, widths.get(column), height, GRID);
            x += widths.get(column);
        }
        pages.down(height);
    }

    private List<List<PdfLines.Line>> broken(List<List<PrintedRow.Text>> texts) throws IOException {
        var cells = new ArrayList<List<PdfLines.Line>>();
        for (int column = 0; column < texts.size(); column++) {
            cells.add(lines.of(texts.get(column), widths.get(column) - 2 * PADDING));
        }
        return cells;
    }

    private static int longest(List<List<PdfLines.Line>> cells) {
        return cells.stream().mapToInt(List::size).max().orElseThrow();
    }
}
