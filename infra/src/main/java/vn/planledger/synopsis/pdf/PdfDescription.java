package vn.planledger.synopsis.pdf;

import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a document says of itself, for readers that read aloud and those that show a title. */
final class PdfDescription {

    private PdfDescription() {}

    static void put(PDDocument document, Locale locale, String title) {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(locale.toLanguageTag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        document.getDocumentInformation().setTitle(title);
    }
}
