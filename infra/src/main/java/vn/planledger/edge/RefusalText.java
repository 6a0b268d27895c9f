package vn.planledger.edge;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;

/** A refusal as a sentence in the reader's language. */
@Component
public class RefusalText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;

    RefusalText(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Refusal refusal, Locale locale) {
        var parameters = refusal.parameters().stream()
                .map(parameter -> readable(parameter, locale))
                .toArray();
        return messages.getMessage("refusal." + refusal.code(), parameters, locale);
    }

    private Object readable(Object parameter, Locale locale) {
        if (parameter instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (parameter instanceof Enum<?> value) {
            var key = value.getDeclaringClass().getSimpleName() + "." + value.name();
            return messages.getMessage(key, null, value.name(), locale);
        }
        return parameter instanceof Number ? parameter : named(String.valueOf(parameter), locale);
    }

    /** A step, a document type or a command under its name; anything else as it is. */
    private String named(String code, Locale locale) {
        return Stream.of("step.", "document.", "command.")
                .map(family -> messages.getMessage(family + code, null, null, locale))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(code);
    }
}
