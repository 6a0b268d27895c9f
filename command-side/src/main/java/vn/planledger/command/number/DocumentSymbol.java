package vn.planledger.command.number;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.planledger.command.shared.Refusal;

/**
 * The number and symbol of a document as Decree 30/2020/NĐ-CP, Appendix I, writes it: {@code 15/QĐ-UBND} and {@code
 * 12/TTr-SXD} for a named type, {@code 3042/SXD-QH} for an official letter, {@code 57/2025/QĐ-UBND} for a legal document;
 * and {@code 57-KH/TU} as the Party writes its own. A number below 10 begins with 0.
 *
 * @param number null where only the series is written
 * @param year null where the form carries none
 * @param series what stands beside the number, such as {@code QĐ-UBND}
 * @param party whether the Party's form is used
 */
public record DocumentSymbol(Integer number, Integer year, String series, boolean party) {

    private static final String WORD = "[A-ZĐ][A-Za-zĐđ&]*";
    private static final String SERIES = WORD + "(?:-" + WORD + ")+";
    private static final Pattern STATE = Pattern.compile("(\\d{2,6})/(?:(\\d{4})/)?(" + SERIES + ")");
    private static final Pattern PARTY = Pattern.compile("(\\d{1,6})-(" + WORD + "/" + WORD + ")");
    private static final Pattern SERIES_ALONE = Pattern.compile(SERIES);

    /** @throws Refusal {@code symbol.malformed} */
    public static DocumentSymbol parse(String text) {
        return read(text)
                .orElseThrow(() -> Refusal.malformed("symbol.malformed", text, "Nghị định 30/2020/NĐ-CP, Phụ lục I"));
    }

    public static Optional<DocumentSymbol> read(String text) {
        var state = STATE.matcher(text);
        if (state.matches()) {
            var year = state.group(2) == null ? null : Integer.valueOf(state.group(2));
            return isWritten(state.group(1))
                    ? Optional.of(new DocumentSymbol(Integer.valueOf(state.group(1)), year, state.group(3), false))
                    : Optional.empty();
        }
        var party = PARTY.matcher(text);
        if (party.matches()) {
            return Optional.of(new DocumentSymbol(Integer.valueOf(party.group(1)), null, party.group(2), true));
        }
        return SERIES_ALONE.matcher(text).matches()
                ? Optional.of(new DocumentSymbol(null, null, text, false))
                : Optional.empty();
    }

    /** One leading zero below 10, none above, and no number nought. */
    private static boolean isWritten(String digits) {
        return digits.startsWith("0") ? digits.matches("0[1-9]") : true;
    }

    DocumentSymbol numbered(int next) {
        return new DocumentSymbol(next, year, series, party);
    }

    @Override
    public String toString() {
        if (number == null) {
            return series;
        }
        if (party) {
            return number + "-" + series;
        }
        return "%02d/".formatted(number) + (year == null ? "" : year + "/") + series;
    }
}
