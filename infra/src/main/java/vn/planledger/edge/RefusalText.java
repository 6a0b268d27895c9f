package vn.planledger.edge;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.planledger.command.shared.Refusal;

/** A refusal as a sentence in the reader's language. */
@Component
public class RefusalText {

    /** Attribute of a request: code of the refusal that its answer was last told in words. */
    public static final String TOLD = RefusalText.class.getName() + ".TOLD";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final List<String> NAMED = List.of("step.", "document.", "command.");
    /** Some fields and documents share a name. */
    private static final List<String> FIELDS_FIRST = List.of("field.");

    private final MessageSource messages;

    RefusalText(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Refusal refusal, Locale locale) {
        note(refusal.code());
        var families = refusal.code().startsWith("field.") ? FIELDS_FIRST : NAMED;
        var parameters = refusal.parameters().stream()
                .map(parameter -> readable(parameter, families, locale))
                .toArray();
        return messages.getMessage("refusal." + refusal.code(), parameters, locale);
    }

    /** For the access log: pages answer a refused form themselves, so this is the one place that sees every refusal. */
    private static void note(String code) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(TOLD, code, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private Object readable(Object parameter, List<String> families, Locale locale) {
        if (parameter instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (parameter instanceof Enum<?> value) {
            var key = value.getDeclaringClass().getSimpleName() + "." + value.name();
            return messages.getMessage(key, null, value.name(), locale);
        }
        return parameter instanceof Number ? parameter : named(String.valueOf(parameter), families, locale);
    }

    /** A step, a document type, a command or a field under its name; anything else as it is. */
    private String named(String code, List<String> families, Locale locale) {
        return families.stream()
                .map(family -> messages.getMessage(family + code, null, null, locale))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(code);
    }
}
