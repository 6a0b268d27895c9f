package vn.planledger.notification.duty;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a day is about, in words: {@code notices.duty.<kind>}. */
@Component
public class DutyText {

    private final MessageSource messages;

    DutyText(MessageSource messages) {
        this.messages = messages;
    }

    /** With the title; of what is secret only that there is something. */
    public String line(Duty duty, Locale in) {
        return duty.kind().isSecret()
                ? messages.getMessage("notices.duty.secret", null, in)
                : of(duty, in) + ": " + duty.title();
    }

    /** Without the title of what it is about. */
    public String of(Duty duty, Locale in) {
        Object[] words = {detail(duty, in)};
        return messages.getMessage("notices.duty." + duty.kind(), words, in).strip();
    }

    private String detail(Duty duty, Locale in) {
        var detail = duty.detail();
        var words = duty.kind().wordsOfDetail();
        if (detail == null) {
            return "";
        }
        return words.isEmpty() ? detail : messages.getMessage(words + "." + detail, null, detail, in);
    }
}
