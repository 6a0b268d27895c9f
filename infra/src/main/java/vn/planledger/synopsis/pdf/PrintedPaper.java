package vn.planledger.synopsis.pdf;

import java.util.List;
import vn.planledger.synopsis.HeadText;
import vn.planledger.synopsis.PrintedList;
import vn.planledger.synopsis.VisibleText;

/**
 * A paper to be printed upright, in words ready to be shown.
 *
 * @param link put beside the facts as a QR code
 */
public record PrintedPaper(String title, List<HeadText> facts, String link, List<Part> parts) {

    /** What has a heading, and a bookmark. */
    public record Part(String heading, List<Block> blocks) {

        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /** What stands below a heading. */
    public sealed interface Block {}

    /** One or more lines of text. */
    public record Paragraph(String text, boolean bold) implements Block {

        public Paragraph {
            text = VisibleText.of(text);
        }
    }

    /** @param rows as many cells as columns */
    public record Table(List<PrintedList.Column> columns, List<List<String>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream()
                    .map(row -> row.stream().map(VisibleText::of).toList())
                    .toList();
        }
    }

    /** Facts with a link of their own as a QR code. */
    public record Slip(String title, List<HeadText> facts, String link) implements Block {

        public Slip {
            title = VisibleText.of(title);
            facts = List.copyOf(facts);
        }
    }

    public PrintedPaper {
        title = VisibleText.of(title);
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }
}
