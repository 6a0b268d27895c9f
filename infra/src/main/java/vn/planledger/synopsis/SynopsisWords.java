package vn.planledger.synopsis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.planledger.command.shared.Sender;

/** The headings and labels of a synopsis in one language: messages {@code synopsis.*}. */
public final class SynopsisWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(Sender.ZONE);

    private final MessageSource messages;
    private final Locale locale;

    public SynopsisWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** @param key without {@code synopsis.} */
    public String text(String key, Object... parameters) {
        return messages.getMessage("synopsis." + key, parameters, locale);
    }

    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** A moment on the clock of Asia/Ho_Chi_Minh. */
    public String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    public Locale locale() {
        return locale;
    }
}
