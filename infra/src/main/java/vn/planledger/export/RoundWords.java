package vn.planledger.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.planledger.query.consultationpage.Window;

/** Codes of a round in the words of one language. */
record RoundWords(MessageSource messages, Locale locale) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Null for null. */
    String of(Enum<?> value) {
        return value == null ? null : of(value.getDeclaringClass().getSimpleName(), value.name());
    }

    /** The code itself where it has no word. */
    String of(String kind, String code) {
        return messages.getMessage(kind + "." + code, null, code, locale);
    }

    String text(String key, Object... parameters) {
        return messages.getMessage(key, parameters, locale);
    }

    /** When a group was asked, as a sentence. */
    String window(Window window) {
        return text("synopsis.window", of(window.group()), day(window.opensOn()), day(window.closesOn()));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
