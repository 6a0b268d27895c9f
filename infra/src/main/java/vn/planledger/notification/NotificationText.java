package vn.planledger.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.planledger.notification.concern.NotificationKind;

/**
 * What people are told, in words: {@code notices.told.<kind>}, filled in with the step, the last day in brackets, the detail,
 * and once more the detail, in brackets, for sentences that read well without one.
 */
@Component
public class NotificationText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;

    NotificationText(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Notification told, Locale in) {
        return of(told.kind(), told.step(), told.day(), told.detail(), in);
    }

    /** One sentence, without the title of what it is about. */
    public String of(NotificationKind kind, String step, LocalDate day, String detail, Locale in) {
        var said = detail(kind, detail, in);
        Object[] words = {
            step == null ? "" : word("step", step, in), until(day, in), said, said.isEmpty() ? "" : " (" + said + ")",
        };
        return messages.getMessage("notices.told." + kind, words, in).strip();
    }

    /** Nothing where there is no day. */
    private String until(LocalDate day, Locale in) {
        return day == null ? "" : " " + messages.getMessage("notices.until", new Object[] {DAY.format(day)}, in);
    }

    private String detail(NotificationKind kind, String detail, Locale in) {
        if (detail == null) {
            return "";
        }
        return kind.wordsOfDetail().isEmpty() ? detail : word(kind.wordsOfDetail(), detail, in);
    }

    private String word(String kind, String code, Locale in) {
        return messages.getMessage(kind + "." + code, null, code, in);
    }
}
