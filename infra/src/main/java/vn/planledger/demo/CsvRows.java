package vn.planledger.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The rows of a CSV file with a header line, RFC 4180, UTF-8. */
final class CsvRows {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvRows() {}

    static List<CSVRecord> read(String resource) {
        try (var text = new InputStreamReader(
                        new ClassPathResource(resource).getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(text)) {
            return rows.getRecords();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The value, or null where the source leaves the cell empty. */
    static String text(CSVRecord row, String column) {
        var value = row.get(column).strip();
        return value.isEmpty() ? null : value;
    }

    /** The number, or null where the source gives none or only about how much. */
    static BigDecimal number(CSVRecord row, String column) {
        var value = text(row, column);
        return value != null && value.matches("\\d+(\\.\\d+)?") ? new BigDecimal(value) : null;
    }

    /** The day at the beginning of the cell, or null where the source gives none or only a year. */
    static LocalDate day(CSVRecord row, String column) {
        var value = text(row, column);
        return value != null && value.matches("\\d{4}-\\d{2}-\\d{2}.*")
                ? LocalDate.parse(value.substring(0, 10))
                : null;
    }
}
