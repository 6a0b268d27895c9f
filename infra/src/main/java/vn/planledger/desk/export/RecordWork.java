package vn.planledger.desk.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.csv.CsvCell;
import vn.planledger.query.audit.EventRow;
import vn.planledger.synopsis.ExportWork;
import vn.planledger.synopsis.PrintedList;
import vn.planledger.synopsis.SynopsisWords;
import vn.planledger.synopsis.SynopsisWriter.Progress;
import vn.planledger.synopsis.pdf.PdfList;
import vn.planledger.synopsis.xlsx.XlsxList;

/** An export of events in one format. */
record RecordWork(RecordFormat kind, EventList list, EventCells cells, RecordHead head, SynopsisWords words)
        implements ExportWork {

    private static final JsonMapper JSON = new JsonMapper();

    /** Without which spreadsheets read no Vietnamese. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat CSV_FORM =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    @Override
    public String fileName() {
        return "su-kien-" + list.until() + "." + kind.extension();
    }

    @Override
    public String format() {
        return kind.name();
    }

    @Override
    public String mediaType() {
        return kind.mediaType();
    }

    @Override
    public long expected() {
        return list.size();
    }

    @Override
    public void write(Path file, Progress progress) throws IOException {
        switch (kind) {
            case CSV -> csv(file, progress);
            case JSONL -> jsonl(file, progress);
            case XLSX -> XlsxList.write(printed(EventCells.COLUMNS), file, progress);
            case PDF -> PdfList.write(printed(EventCells.PRINTED), words, file, progress);
        }
    }

    private void csv(Path file, Progress progress) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(BYTE_ORDER_MARK);
            var csv = new CSVPrinter(out, CSV_FORM);
            csv.printRecord(EventCells.COLUMNS.stream().map(cells::heading));
            each(
                    row -> csv.printRecord(
                            cells.of(row, EventCells.COLUMNS).stream().map(CsvCell::safe)),
                    progress);
        }
    }

    private void jsonl(Path file, Progress progress) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            each(row -> json(out, row), progress);
        }
    }

    /** Payload and metadata as texts: a reader gets back every byte that is stored. */
    private static void json(Writer out, EventRow row) throws IOException {
        var object = new LinkedHashMap<String, Object>();
        object.put("number", row.number());
        object.put("stream", row.stream());
        object.put("sequence", row.sequence());
        object.put("streamType", row.streamType());
        object.put("eventId", row.eventId());
        object.put("type", row.type());
        object.put("revision", row.revision());
        object.put("recordedAt", row.recordedAt().toString());
        object.put("payload", row.payload());
        object.put("metadata", row.metadata());
        out.write(JSON.writeValueAsString(object) + "\n");
    }

    /** What is done with a row. */
    private interface Step {
        void write(EventRow row) throws IOException;
    }

    private void each(Step step, Progress progress) throws IOException {
        try (var rows = list.rows()) {
            for (var each = rows.iterator(); each.hasNext(); progress.line()) {
                step.write(each.next());
            }
        }
    }

    private PrintedList printed(List<String> columns) {
        var shares = head.shares(columns);
        return new PrintedList(
                head.title(),
                head.facts(list),
                head.link(list),
                columns.stream()
                        .map(column -> new PrintedList.Column(cells.heading(column), shares.get(column)))
                        .toList(),
                () -> list.rows().map(row -> cells.of(row, columns)));
    }
}
