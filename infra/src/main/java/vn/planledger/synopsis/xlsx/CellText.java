package vn.planledger.synopsis.xlsx;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import vn.planledger.synopsis.VisibleText;

/** Text as a cell holds it. */
final class CellText {

    /** A workbook reads this as the character of that number; with its first underscore escaped it is what was written. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String CUT = "…";
    private static final String FORMULA = "=+-@";

    private CellText() {}

    /** What a cell has no room for is cut off, and a sign says so. */
    static String of(String given) {
        var text = ESCAPE.matcher(VisibleText.of(given)).replaceAll("_x005F_");
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** Whether a spreadsheet would take it for a formula, were it typed in. */
    static boolean looksLikeAFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
