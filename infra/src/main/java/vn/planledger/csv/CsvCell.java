package vn.planledger.csv;

import java.util.regex.Pattern;

/** A value of a file that a spreadsheet will open. */
public final class CsvCell {

    private static final String FORMULA = "=+-@\t\r\n";

    /** What programs leave out at the beginning of a value. */
    private static final Pattern BLANK = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+");

    private CsvCell() {}

    /**
     * An apostrophe before what begins like a formula, also behind spaces, keeps it text (OWASP, CSV injection).
     *
     * @param text null stays null
     */
    public static String safe(String text) {
        return text != null
                        && (startsFormula(text)
                                || startsFormula(BLANK.matcher(text).replaceFirst("")))
                ? "'" + text
                : text;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
