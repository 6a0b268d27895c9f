package vn.planledger.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.csv.CsvCell;

/** The access log as CSV (RFC 4180, UTF-8), one line per row, oldest first. */
@Component
public class AccessCsv {

    private static final CSVFormat FORM = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "number",
                    "happened_at",
                    "kind",
                    "account",
                    "role",
                    "address",
                    "method",
                    "path",
                    "of",
                    "plan",
                    "status",
                    "code")
            .get();

    private final AccessDesk desk;

    AccessCsv(AccessDesk desk) {
        this.desk = desk;
    }

    /**
     * @throws Refusal {@code access.not-yours}
     * @throws UncheckedIOException if the reader is gone
     */
    public void write(AccessQuestion asked, Appendable to) {
        try (var csv = new CSVPrinter(to, FORM)) {
            desk.all(asked, line -> print(csv, line));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void print(CSVPrinter csv, AccessLine line) {
        var facts = line.facts();
        try {
            csv.printRecord(
                    line.row().number(),
                    line.row().happenedAt(),
                    CsvCell.safe(facts.kind()),
                    CsvCell.safe(facts.account()),
                    CsvCell.safe(facts.role()),
                    CsvCell.safe(facts.address()),
                    CsvCell.safe(facts.method()),
                    CsvCell.safe(facts.path()),
                    CsvCell.safe(facts.of()),
                    CsvCell.safe(facts.plan()),
                    CsvCell.safe(facts.status()),
                    CsvCell.safe(facts.code()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
