package vn.planledger.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;

/** The access log as CSV (RFC 4180, UTF-8), one line per row, oldest first. */
@Component
public class AccessCsv {

    /** Where a spreadsheet would begin to calculate. */
    private static final String FORMULA = "=+-@\t\r";

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
                    safe(facts.kind()),
                    safe(facts.account()),
                    safe(facts.role()),
                    safe(facts.address()),
                    safe(facts.method()),
                    safe(facts.path()),
                    safe(facts.of()),
                    safe(facts.plan()),
                    safe(facts.status()),
                    safe(facts.code()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static String safe(String text) {
        return text == null || text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
