package vn.planledger.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;

/**
 * A row of a file, read strictly: what a cell does not say exactly is refused at its column, never guessed.
 *
 * @param line number of the row as a spreadsheet counts it: the header is row 1
 * @param cells text by column, without spaces around it
 */
record FileRow(long line, Map<String, String> cells) {

    private static final int LONGEST = 2_000;

    /** @throws Refusal {@code field.required}, {@code field.too-long}, {@code field.control-characters} */
    String required(String column) {
        FreeText.check(text(column), LONGEST, column);
        return text(column);
    }

    /** Null where the cell is empty. */
    String optional(String column) {
        FreeText.checkOptional(text(column), LONGEST, column);
        return text(column);
    }

    /**
     * A day as {@code 2025-07-01}; null where the cell is empty.
     *
     * @throws Refusal {@code field.date}
     */
    LocalDate day(String column) {
        try {
            return text(column) == null ? null : LocalDate.parse(text(column));
        } catch (DateTimeParseException other) {
            throw Refusal.malformed("field.date", column).at(column);
        }
    }

    /**
     * A number with a decimal point; null where the cell is empty.
     *
     * @throws Refusal {@code import.number}
     */
    BigDecimal number(String column, long least, long most) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var number = text.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? new BigDecimal(text) : null;
        if (number == null
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw Refusal.malformed("import.number", column, String.valueOf(least), String.valueOf(most))
                    .at(column);
        }
        return number;
    }

    private String text(String column) {
        var cell = cells.get(column);
        return cell == null || cell.isEmpty() ? null : cell;
    }
}
