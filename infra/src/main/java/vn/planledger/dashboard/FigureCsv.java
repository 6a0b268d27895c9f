package vn.planledger.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.planledger.csv.CsvCell;

/** A figure as CSV (RFC 4180, UTF-8), every line of it; what is not counted stays empty. */
public final class FigureCsv {

    private FigureCsv() {}

    /** @throws UncheckedIOException if the reader is gone */
    public static void write(Figure figure, Appendable to) {
        var header = new ArrayList<>(List.of("code", "name"));
        figure.kind().columns().forEach(column -> header.add(column.name()));
        var form = CSVFormat.RFC4180
                .builder()
                .setHeader(header.toArray(String[]::new))
                .get();
        try (var csv = new CSVPrinter(to, form)) {
            for (var line : figure.lines()) {
                csv.printRecord(cells(line));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static List<String> cells(Line line) {
        var cells = new ArrayList<String>();
        cells.add(CsvCell.safe(line.code()));
        cells.add(CsvCell.safe(line.label()));
        line.values().forEach(value -> cells.add(text(value)));
        return cells;
    }

    private static String text(BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
