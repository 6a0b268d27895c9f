package vn.planledger.synopsis.xlsx;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** Puts values into cells: text stays text, a day is a day, a number a number. */
final class Cells {

    private final CellStyle heading;
    private final CellStyle text;
    /** Text that stays text when somebody edits it, too. */
    private final CellStyle quoted;

    private final CellStyle day;

    Cells(Workbook book) {
        text = wrapped(book);
        quoted = wrapped(book);
        quoted.setQuotePrefixed(true);
        day = wrapped(book);
        day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        heading = wrapped(book);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
    }

    private static CellStyle wrapped(Workbook book) {
        var style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    void heading(Row row, int column, String value) {
        var cell = row.createCell(column);
        cell.setCellStyle(heading);
        cell.setCellValue(value);
    }

    /** @param value a day, a whole number or a text; null leaves the cell out */
    void value(Row row, int column, Object value) {
        if (value instanceof LocalDate date) {
            var cell = row.createCell(column);
            cell.setCellStyle(day);
            cell.setCellValue(date);
        } else if (value instanceof Integer number) {
            var cell = row.createCell(column);
            cell.setCellStyle(text);
            cell.setCellValue(number);
        } else if (value != null) {
            text(row, column, CellText.of(value.toString()));
        }
    }

    private void text(Row row, int column, String value) {
        var cell = row.createCell(column);
        cell.setCellStyle(CellText.looksLikeAFormula(value) ? quoted : text);
        cell.setCellValue(value);
    }
}
