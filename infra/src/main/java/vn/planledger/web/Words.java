package vn.planledger.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Sender;

/** Codes, dates and sizes in the reader's words; what has no word keeps its code. */
@Component
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(Sender.ZONE);

    private static final long KILO = 1024;

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The word of a code of some kind: {@code of("step", "decide")}. */
    public String of(String kind, Object code) {
        return of(kind, code, LocaleContextHolder.getLocale());
    }

    public String of(String kind, Object code, Locale locale) {
        return code == null ? "" : messages.getMessage(kind + "." + code, null, String.valueOf(code), locale);
    }

    public String of(Enum<?> value) {
        return value == null ? "" : of(value.getDeclaringClass().getSimpleName(), value.name());
    }

    /** The word for an outcome of a step: its own where it has one, the common one otherwise. */
    public String outcome(String step, String outcome) {
        return outcome(step, outcome, LocaleContextHolder.getLocale());
    }

    public String outcome(String step, String outcome, Locale locale) {
        return messages.getMessage("outcome." + step + "." + outcome, null, of("outcome", outcome, locale), locale);
    }

    public String text(String key, Object... parameters) {
        return messages.getMessage(key, parameters, LocaleContextHolder.getLocale());
    }

    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** A day, and that it is assumed where it is. */
    public String day(LocalDate day, DateBasis basis) {
        return basis == DateBasis.ASSUMED ? day(day) + " (" + text("tag.assumed") + ")" : day(day);
    }

    /** A day in ISO form, as forms and the record write it; what is no day stays as it is. */
    public String isoDay(String day) {
        try {
            return day(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return day;
        }
    }

    /** A moment on the clock of Asia/Ho_Chi_Minh. */
    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    public String daysLeft(Long days) {
        if (days == null) {
            return text("days.no-limit");
        }
        if (days < 0) {
            return text("days.over", -days);
        }
        return days == 0 ? text("days.today") : days == 1 ? text("days.one-left") : text("days.left", days);
    }

    public String number(BigDecimal number) {
        return number == null ? "" : format().format(number);
    }

    /** Bytes in the nearest handy unit. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO ? tenths(bytes, KILO) + " kB" : tenths(bytes, KILO * KILO) + " MB";
    }

    private static String tenths(long bytes, long unit) {
        return format().format(Math.round(10.0 * bytes / unit) / 10.0);
    }

    private static NumberFormat format() {
        return NumberFormat.getInstance(LocaleContextHolder.getLocale());
    }
}
