package vn.planledger.synopsis.xlsx;

import java.io.IOException;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.planledger.synopsis.SynopsisLine;
import vn.planledger.synopsis.SynopsisWords;

/** The rows of the points, on as many sheets as they need; each has the headings on top, frozen and on every printed page. */
final class PointSheets implements AutoCloseable {

    /** Of a width: 256 units are a character. */
    static final int CHARACTER = 256;

    private final SXSSFWorkbook book;
    private final Cells cells;
    private final SynopsisWords words;
    private final int sheetRows;
    private Sheet sheet;
    private int sheets;
    private int next;

    PointSheets(SXSSFWorkbook book, Cells cells, SynopsisWords words, int sheetRows) {
        this.book = book;
        this.cells = cells;
        this.words = words;
        this.sheetRows = sheetRows;
        newSheet();
    }

    void write(SynopsisLine line) {
        if (next == sheetRows) {
            newSheet();
        }
        var row = sheet.createRow(next);
        var height = new RowHeight();
        for (var column : PointColumn.values()) {
            var value = column.of(line, words);
            cells.value(row, column.ordinal(), value);
            height.fit(value, column.characters());
        }
        height.set(row);
        next++;
    }

    /** A workbook deletes the scratch file of a sheet only once all its rows are in there. */
    @Override
    public void close() throws IOException {
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            book.getSheetAt(i).flushRows();
        }
    }

    private void newSheet() {
        sheets++;
        sheet = book.createSheet(words.text("sheet.points", sheets));
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        var headings = sheet.createRow(0);
        var height = new RowHeight();
        for (var column : PointColumn.values()) {
            sheet.setColumnWidth(column.ordinal(), column.characters() * CHARACTER);
            cells.heading(headings, column.ordinal(), column.heading(words));
            height.fit(column.heading(words), column.characters());
        }
        height.set(headings);
        next = 1;
    }
}
