package vn.planledger.desk.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180), every value quoted, and none that a spreadsheet would take for a formula. */
final class Csv {

    /** Byte order mark, without which spreadsheets read no Vietnamese. */
    static final char MARK = '\uFEFF';

    private static final String FORMULA = "=+-@\t\r\n";

    /** What programs leave out at the beginning of a value. */
    private static final Pattern BLANK = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+");

    private Csv() {}

    static void line(Writer out, List<String> values) throws IOException {
        out.write(values.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    /** An apostrophe before what begins like a formula, also behind spaces, keeps it text (OWASP, CSV injection). */
    static String quoted(String value) {
        var text = value == null ? "" : value;
        var begin = BLANK.matcher(text).replaceFirst("");
        var dangerous = startsFormula(text) || startsFormula(begin);
        return '"' + (dangerous ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
