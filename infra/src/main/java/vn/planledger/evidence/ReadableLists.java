package vn.planledger.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.planledger.process.law.LawBook;
import vn.planledger.process.law.LawBook.LawRow;
import vn.planledger.process.law.LawBook.LawTable;

/** The lists of a bundle that are read by people: the rows of the law tables and the days of the calendar. */
final class ReadableLists {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    private ReadableLists() {}

    /** Every row of every table, its conditions and values with their headings. */
    static String lawRows(List<byte[]> tables) throws IOException {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("table", "row", "description", "conditions", "values", "verified"));
        for (var table : tables) {
            var read = LawBook.read(new ByteArrayInputStream(table));
            read.rows().forEach(row -> rows.add(line(read, row)));
        }
        return csv(rows);
    }

    private static List<Object> line(LawTable table, LawRow row) {
        return List.of(
                table.id(),
                row.id(),
                row.description(),
                pairs(table.conditions(), row.conditions()),
                pairs(table.values(), row.values()),
                row.verified());
    }

    private static String pairs(List<String> headings, List<String> cells) {
        var pairs = new ArrayList<String>();
        for (var i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                pairs.add(headings.get(i) + ": " + cells.get(i));
            }
        }
        return String.join("; ", pairs);
    }

    static String calendar(List<NamedInEvents.Notice> notices) throws IOException {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("event", "year", "notice", "date", "kind", "name"));
        for (var named : notices) {
            var notice = named.notice();
            notice.path("days")
                    .forEach(day -> rows.add(List.of(
                            named.number(),
                            notice.path("year").asString(),
                            notice.path("decisionNumber").asString(),
                            day.path("date").asString(),
                            day.path("kind").asString(),
                            day.path("name").asString())));
        }
        return csv(rows);
    }

    private static String csv(List<List<Object>> rows) throws IOException {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSV)) {
            printer.printRecords(rows);
        }
        return text.toString();
    }
}
