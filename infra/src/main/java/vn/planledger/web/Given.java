package vn.planledger.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import vn.planledger.command.shared.Refusal;

/** Texts of a form, read as values; a text of the wrong form is refused at its field. */
public final class Given {

    private Given() {}

    public static Optional<String> text(String given) {
        return Optional.ofNullable(given).map(String::strip).filter(text -> !text.isEmpty());
    }

    public static LocalDate day(String field, String given) {
        try {
            return LocalDate.parse(required(field, given));
        } catch (DateTimeParseException malformed) {
            throw Refusal.malformed("field.date", field).at(field);
        }
    }

    /** The day, if it is one. */
    public static Optional<LocalDate> findDay(String given) {
        try {
            return text(given).map(LocalDate::parse);
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    public static <E extends Enum<E>> E choice(String field, String given, Class<E> type) {
        var text = required(field, given);
        return find(text, type)
                .orElseThrow(() -> Refusal.malformed("field.malformed", field).at(field));
    }

    /** The value of that name, if there is one. */
    public static <E extends Enum<E>> Optional<E> find(String given, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(given))
                .findFirst();
    }

    /** The number of a page of a list, from 0; the first for whatever is none. */
    public static int page(String given) {
        return text(given)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** Null for an empty text: the registration's own rule asks for the area. */
    static BigDecimal area(String field, String given) {
        try {
            return text(given).map(BigDecimal::new).orElse(null);
        } catch (NumberFormatException malformed) {
            throw Refusal.malformed("plan.area", given).at(field);
        }
    }

    public static String required(String field, String given) {
        return text(given)
                .orElseThrow(() -> Refusal.malformed("field.required", field).at(field));
    }
}
