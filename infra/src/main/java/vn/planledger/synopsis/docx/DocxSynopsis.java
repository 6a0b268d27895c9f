package vn.planledger.synopsis.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;
import vn.planledger.synopsis.SynopsisFormat;
import vn.planledger.synopsis.SynopsisSource;
import vn.planledger.synopsis.SynopsisWords;
import vn.planledger.synopsis.SynopsisWriter;

/**
 * The synopsis as a text document to work on. A document model would hold every row in memory, so the model makes only the
 * shell (page, fonts, head, page numbers), and the table is written straight into its place in the package.
 */
@Component
public final class DocxSynopsis implements SynopsisWriter {

    /** A table may have 32,767 rows, its headings included. */
    private static final int TABLE = 30_000;

    private static final String DOCUMENT = "word/document.xml";

    private final int tableRows;

    public DocxSynopsis() {
        this(TABLE);
    }

    DocxSynopsis(int tableRows) {
        this.tableRows = tableRows;
    }

    @Override
    public SynopsisFormat format() {
        return SynopsisFormat.DOCX;
    }

    @Override
    public void write(SynopsisSource source, SynopsisWords words, Path file, Progress progress) throws IOException {
        var shell = DocxShell.of(source.head(), words);
        try (var parts = new ZipInputStream(new ByteArrayInputStream(shell));
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().equals(DOCUMENT)) {
                    var document = DocxShell.split(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
                    out.write(document.before().getBytes(StandardCharsets.UTF_8));
                    tables(source, words, out, progress);
                    out.write(document.after().getBytes(StandardCharsets.UTF_8));
                } else {
                    parts.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    private void tables(SynopsisSource source, SynopsisWords words, ZipOutputStream out, Progress progress)
            throws IOException {
        var characters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (var lines = source.lines()) {
            var tables = new DocxTables(characters, words, tableRows);
            for (var each = lines.iterator(); each.hasNext(); progress.line()) {
                tables.row(each.next());
            }
            tables.end();
        } catch (XMLStreamException refused) {
            throw new IOException(refused);
        }
        characters.flush();
    }
}
