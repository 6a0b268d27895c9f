package vn.planledger.synopsis.docx;

import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import vn.planledger.synopsis.PrintedRow;
import vn.planledger.synopsis.PrintedRow.Column;
import vn.planledger.synopsis.SynopsisLine;
import vn.planledger.synopsis.SynopsisWords;

/** The rows as they come, in one table or, where there are too many, in several. */
final class DocxTables {

    private static final String[] BORDERS = {"top", "left", "bottom", "right", "insideH", "insideV"};

    private final WordXml xml;
    private final SynopsisWords words;
    private final int tableRows;
    private int rows;

    DocxTables(Writer out, SynopsisWords words, int tableRows) throws XMLStreamException {
        this.xml = new WordXml(XMLOutputFactory.newFactory().createXMLStreamWriter(out));
        this.words = words;
        this.tableRows = tableRows;
        startTable();
    }

    void row(SynopsisLine line) throws XMLStreamException {
        if (rows == tableRows) {
            end();
            xml.startRoot("p");
            xml.end();
            startTable();
        }
        row(PrintedRow.of(line, words), false);
        rows++;
    }

    void end() throws XMLStreamException {
        xml.end();
        xml.flush();
    }

    private void startTable() throws XMLStreamException {
        rows = 0;
        xml.startRoot("tbl");
        xml.start("tblPr");
        xml.empty("tblW", "w", String.valueOf(DocxShell.WIDTH), "type", "dxa");
        xml.start("tblBorders");
        for (var border : BORDERS) {
            xml.empty(border, "val", "single", "sz", "4", "space", "0", "color", "808080");
        }
        xml.end();
        xml.empty("tblLayout", "type", "fixed");
        xml.end();
        xml.start("tblGrid");
        for (var column : Column.values()) {
            xml.empty("gridCol", "w", width(column));
        }
        xml.end();
        row(PrintedRow.heading(words), true);
    }

    /** @param heading repeated on every page */
    private void row(List<List<PrintedRow.Text>> cells, boolean heading) throws XMLStreamException {
        xml.start("tr");
        if (heading) {
            xml.start("trPr");
            xml.empty("tblHeader");
            xml.end();
        }
        for (var column : Column.values()) {
            xml.start("tc");
            xml.start("tcPr");
            xml.empty("tcW", "w", width(column), "type", "dxa");
            xml.end();
            cell(cells.get(column.ordinal()));
            xml.end();
        }
        xml.end();
    }

    /** A cell without a paragraph would make the document unreadable. */
    private void cell(List<PrintedRow.Text> texts) throws XMLStreamException {
        if (texts.isEmpty()) {
            xml.empty("p");
        }
        for (var text : texts) {
            xml.paragraph(text.text(), text.bold());
        }
    }

    private static String width(Column column) {
        return String.valueOf((int) column.of(DocxShell.WIDTH));
    }
}
