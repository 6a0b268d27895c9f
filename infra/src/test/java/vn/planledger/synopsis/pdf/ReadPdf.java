package vn.planledger.synopsis.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.planledger.qr.QrReader;

/** A PDF file as its reader finds it: text, codes, bookmarks. */
public final class ReadPdf implements AutoCloseable {

    private static final int DPI = 150;

    private final PDDocument document;

    public ReadPdf(byte[] file) throws IOException {
        document = Loader.loadPDF(file);
    }

    PDDocument document() {
        return document;
    }

    /** All of it, on one line. */
    public String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    /** The same without any spaces: what is broken over lines is found. */
    public String letters() throws IOException {
        return text().replace(" ", "");
    }

    /** What the QR codes of all pages say, page by page. */
    public List<String> codes() throws IOException {
        var codes = new ArrayList<String>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            codes.addAll(QrReader.read(new PDFRenderer(document).renderImageWithDPI(page, DPI)));
        }
        return codes;
    }

    public List<String> bookmarks() {
        var titles = new ArrayList<String>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
