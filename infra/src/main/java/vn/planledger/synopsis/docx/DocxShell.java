package vn.planledger.synopsis.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.planledger.synopsis.HeadText;
import vn.planledger.synopsis.SynopsisHead;
import vn.planledger.synopsis.SynopsisWords;

/** A document that has everything but the table. */
final class DocxShell {

    /** A4, as Decree 30/2020 App. I asks for, across; in twentieths of a point. */
    private static final long LONG_SIDE = 16_838;

    private static final long SHORT_SIDE = 11_906;
    private static final long MARGIN = 1_134;

    /** Width between the margins. */
    static final int WIDTH = (int) (LONG_SIDE - 2 * MARGIN);

    /** Decree 30/2020 App. I; every office has it, with all Vietnamese letters. */
    private static final String FONT = "Times New Roman";

    private static final int SIZE = 11;
    private static final int TITLE_SIZE = 14;

    /** The paragraph in whose place the table comes: the last one with any text. */
    private static final String PLACE = "place-of-the-table";

    /** The XML of a document around the place of its table. */
    record Around(String before, String after) {}

    private DocxShell() {}

    static byte[] of(SynopsisHead head, SynopsisWords words) throws IOException {
        try (var document = new XWPFDocument()) {
            fonts(document, words);
            page(document);
            document.getProperties().getCoreProperties().setTitle(words.text("title"));
            title(document, words.text("title"));
            HeadText.of(head, words).forEach(fact -> fact(document, fact));
            document.createParagraph();
            document.createParagraph().createRun().setText(PLACE);
            document.createParagraph();
            pageNumbers(document);
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    static Around split(String document) {
        var place = document.lastIndexOf(PLACE);
        var start = document.lastIndexOf("<w:p>", place);
        var end = document.indexOf("</w:p>", place) + "</w:p>".length();
        return new Around(document.substring(0, start), document.substring(end));
    }

    private static void fonts(XWPFDocument document, SynopsisWords words) {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(words.locale().toLanguageTag());
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(LONG_SIDE));
        size.setH(BigInteger.valueOf(SHORT_SIDE));
        var margins = section.addNewPgMar();
        var margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
    }

    private static void title(XWPFDocument document, String text) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(TITLE_SIZE * 20);
        var run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(TITLE_SIZE);
        run.setText(text);
    }

    private static void fact(XWPFDocument document, HeadText fact) {
        var paragraph = document.createParagraph();
        var label = paragraph.createRun();
        label.setBold(true);
        label.setFontSize(SIZE);
        label.setText(fact.label() + ": ");
        var lines = fact.value().split("\n");
        for (int i = 0; i < lines.length; i++) {
            var run = paragraph.createRun();
            if (i > 0) {
                run.addBreak();
            }
            run.setFontSize(SIZE);
            run.setText(lines[i]);
        }
    }

    /** Number of the page and of all pages. */
    private static void pageNumbers(XWPFDocument document) {
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        paragraph.createRun().setText(" / ");
        paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
