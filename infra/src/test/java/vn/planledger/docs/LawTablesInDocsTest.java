package vn.planledger.docs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.planledger.process.law.LawBook;
import vn.planledger.process.law.LawBook.LawRow;
import vn.planledger.process.law.LawBook.LawTable;

/** The law as the tables have it, generated from the DMN files. */
class LawTablesInDocsTest {

    @Test
    void the_page_of_the_law_has_every_row_of_every_table() throws IOException {
        var chapters = new LawBook()
                .tables().stream().map(LawTablesInDocsTest::chapter).collect(Collectors.joining());
        Approved.check("docs/law.md", """
                # The law in its tables

                Generated from the DMN files in `processes/src/main/resources/law`. A row is chosen by regime, by what the plan
                is like, and by the day on which the step opens or the plan is registered. ✓ means that the article was read in
                its source; every other row is shown as "chưa kiểm chứng". A condition that is left out does not matter.
                """ + chapters);
    }

    private static String chapter(LawTable table) {
        return "\n## " + table.name() + " (`" + table.id() + "`)\n\n" + table.description() + "\n\n"
                + table.rows().stream().map(row -> line(table, row)).collect(Collectors.joining());
    }

    private static String line(LawTable table, LawRow row) {
        return "- " + (row.verified() ? "✓ " : "") + "`" + row.id() + "`: "
                + named(table.conditions(), row.conditions()) + " → " + named(said(table.values()), said(row.values()))
                + "\n";
    }

    /** All but the last column, which the tick stands for. */
    private static List<String> said(List<String> values) {
        return values.subList(0, values.size() - 1);
    }

    private static String named(List<String> headings, List<String> cells) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                parts.add("*" + headings.get(i) + "* " + cells.get(i));
            }
        }
        return String.join("; ", parts);
    }
}
