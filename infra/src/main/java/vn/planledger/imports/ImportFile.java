package vn.planledger.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import vn.planledger.command.shared.Refusal;

/** A CSV file with a header line, as RFC 4180 describes it, in UTF-8. */
final class ImportFile {

    /** A province has some 600 units; a file of this many rows is a mistake. */
    static final int MOST_ROWS = 10_000;

    private static final String MARK = "\uFEFF";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(false)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private ImportFile() {}

    /**
     * @throws Refusal {@code import.not-utf8}, {@code import.unreadable}, {@code import.no-column},
     *     {@code import.empty}, {@code import.too-many-rows}, {@code import.other-width}
     */
    static List<FileRow> read(byte[] content, ImportKind kind) {
        try (var file = FORMAT.parse(new StringReader(text(content)))) {
            kind.required().stream()
                    .filter(column -> !file.getHeaderNames().contains(column))
                    .findFirst()
                    .ifPresent(column -> {
                        throw Refusal.malformed("import.no-column", column).at("file");
                    });
            return rows(file);
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException unreadable) {
            throw Refusal.malformed("import.unreadable").at("file");
        }
    }

    private static List<FileRow> rows(CSVParser file) {
        var rows = file.stream()
                .filter(row -> !isEmpty(row))
                .limit(MOST_ROWS + 1L)
                .map(ImportFile::row)
                .toList();
        if (rows.isEmpty()) {
            throw Refusal.malformed("import.empty").at("file");
        }
        if (rows.size() > MOST_ROWS) {
            throw Refusal.malformed("import.too-many-rows", MOST_ROWS).at("file");
        }
        return rows;
    }

    /** An empty line is no row, and is counted as a spreadsheet counts it. */
    private static boolean isEmpty(CSVRecord row) {
        return row.size() == 1 && row.get(0).isEmpty();
    }

    /** A row with more cells than the header, or fewer, has lost its columns: a comma that is not quoted would cut a source. */
    private static FileRow row(CSVRecord row) {
        var line = row.getRecordNumber() + 1;
        if (!row.isConsistent()) {
            throw Refusal.malformed(
                            "import.other-width",
                            line,
                            row.size(),
                            row.getParser().getHeaderNames().size())
                    .at("file");
        }
        return new FileRow(
                line,
                row.toMap().entrySet().stream()
                        .collect(Collectors.toMap(
                                cell -> cell.getKey(), cell -> cell.getValue().strip())));
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw Refusal.malformed("import.not-utf8").at("file");
        }
    }
}
