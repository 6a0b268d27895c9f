package vn.planledger.synopsis.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.planledger.synopsis.PrintedList;
import vn.planledger.synopsis.SynopsisWriter.Progress;

/** Any list as a workbook: one row for each line, on as many sheets as they need; text stays text and is no formula. */
public final class XlsxList {

    /** Rows a sheet of a workbook can hold. */
    private static final int SHEET = 1_048_576;
    /** Rows in memory; those before them are in a scratch file. */
    private static final int WINDOW = 100;
    /** Characters of a line across the page, to be shared by the columns. */
    private static final int LINE = 200;

    private static final int PERCENT = 100;

    private final SXSSFWorkbook book;
    private final Cells cells;
    private final PrintedList list;
    private Sheet sheet;
    private int next = SHEET;

    private XlsxList(SXSSFWorkbook book, PrintedList list) {
        this.book = book;
        this.cells = new Cells(book);
        this.list = list;
    }

    /** @throws IOException where the disk refuses */
    public static void write(PrintedList list, Path file, Progress progress) throws IOException {
        var scratch = new DefaultTempFileCreationStrategy(file.getParent().toFile());
        try {
            TempFile.withStrategy(scratch, () -> fill(list, file, progress));
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    private static Path fill(PrintedList list, Path file, Progress progress) {
        try (var book = new SXSSFWorkbook(WINDOW);
                var rows = list.rows().get()) {
            var sheets = new XlsxList(book, list);
            sheets.newSheet();
            rows.forEachOrdered(row -> {
                sheets.row(row);
                progress.line();
            });
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void row(List<String> values) {
        if (next == SHEET) {
            newSheet();
        }
        var row = sheet.createRow(next);
        for (int column = 0; column < values.size(); column++) {
            cells.value(row, column, values.get(column));
        }
        next++;
    }

    private void newSheet() {
        sheet = book.createSheet();
        sheet.createFreezePane(0, 1);
        var headings = sheet.createRow(0);
        for (int column = 0; column < list.columns().size(); column++) {
            var each = list.columns().get(column);
            sheet.setColumnWidth(column, LINE * each.percent() / PERCENT * PointSheets.CHARACTER);
            cells.heading(headings, column, each.heading());
        }
        next = 1;
    }
}
