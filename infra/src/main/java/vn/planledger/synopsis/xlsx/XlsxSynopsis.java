package vn.planledger.synopsis.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.planledger.synopsis.SynopsisFormat;
import vn.planledger.synopsis.SynopsisSource;
import vn.planledger.synopsis.SynopsisWords;
import vn.planledger.synopsis.SynopsisWriter;

/** The synopsis as a workbook to sort and filter: a sheet about the round, then one row for each point. */
@Component
public final class XlsxSynopsis implements SynopsisWriter {

    /** Rows a sheet of a workbook can hold. */
    private static final int SHEET = 1_048_576;
    /** Rows in memory; those before them are in a scratch file. */
    private static final int WINDOW = 100;

    private final int sheetRows;

    public XlsxSynopsis() {
        this(SHEET);
    }

    XlsxSynopsis(int sheetRows) {
        this.sheetRows = sheetRows;
    }

    @Override
    public SynopsisFormat format() {
        return SynopsisFormat.XLSX;
    }

    @Override
    public void write(SynopsisSource source, SynopsisWords words, Path file, Progress progress) throws IOException {
        var scratch = new DefaultTempFileCreationStrategy(file.getParent().toFile());
        try {
            TempFile.withStrategy(scratch, () -> fill(source, words, file, progress));
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    private Path fill(SynopsisSource source, SynopsisWords words, Path file, Progress progress) {
        try (var book = new SXSSFWorkbook(WINDOW)) {
            var cells = new Cells(book);
            new AboutSheet(book, cells).write(source.head(), words);
            try (var points = new PointSheets(book, cells, words, sheetRows);
                    var lines = source.lines()) {
                lines.forEachOrdered(line -> {
                    points.write(line);
                    progress.line();
                });
            }
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
