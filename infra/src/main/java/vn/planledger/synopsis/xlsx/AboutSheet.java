package vn.planledger.synopsis.xlsx;

import org.apache.poi.ss.usermodel.Workbook;
import vn.planledger.synopsis.HeadText;
import vn.planledger.synopsis.SynopsisHead;
import vn.planledger.synopsis.SynopsisWords;

/** The sheet that says what the others are about. */
final class AboutSheet {

    private static final int LABEL = 30;
    private static final int VALUE = 100;

    private final Workbook book;
    private final Cells cells;

    AboutSheet(Workbook book, Cells cells) {
        this.book = book;
        this.cells = cells;
    }

    void write(SynopsisHead head, SynopsisWords words) {
        var sheet = book.createSheet(words.text("sheet.about"));
        sheet.setColumnWidth(0, LABEL * PointSheets.CHARACTER);
        sheet.setColumnWidth(1, VALUE * PointSheets.CHARACTER);
        cells.heading(sheet.createRow(0), 0, words.text("title"));
        var number = 1;
        for (var fact : HeadText.of(head, words)) {
            var row = sheet.createRow(number);
            cells.heading(row, 0, fact.label());
            cells.value(row, 1, fact.value());
            var height = new RowHeight();
            height.fit(fact.value(), VALUE);
            height.set(row);
            number++;
        }
    }
}
