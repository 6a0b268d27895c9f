package vn.planledger.synopsis.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The headings of a document as its outline, by which readers move in it. */
final class PdfBookmarks {

    private final PDDocumentOutline outline = new PDDocumentOutline();

    PdfBookmarks(PDDocument document) {
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    /** @param top where on the page it is, in points from below */
    void add(String heading, PDPage page, float top) {
        var place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop(Math.round(top));
        var item = new PDOutlineItem();
        item.setTitle(heading);
        item.setDestination(place);
        outline.addLast(item);
    }
}
