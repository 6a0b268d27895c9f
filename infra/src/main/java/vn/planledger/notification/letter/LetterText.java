package vn.planledger.notification.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.planledger.edge.PublicAddress;
import vn.planledger.mail.Message;
import vn.planledger.notification.NotificationText;
import vn.planledger.notification.concern.Concern;
import vn.planledger.notification.duty.Duty;
import vn.planledger.notification.duty.DutyText;

/** The letters, in the language of the one who gets them. */
@Component
class LetterText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** The most that one part of a digest lists. */
    static final int LINES = 100;

    private static final String PARAGRAPH = "\n\n";
    /** What mail programs take for the beginning of a signature. */
    private static final String SIGNATURE = "\n\n-- \n";

    private final MessageSource messages;
    private final NotificationText notifications;
    private final DutyText duties;
    private final PublicAddress address;

    LetterText(MessageSource messages, NotificationText notifications, DutyText duties, PublicAddress address) {
        this.messages = messages;
        this.notifications = notifications;
        this.duties = duties;
        this.address = address;
    }

    /** Of what is secret a letter says only that there is something: e-mail is read on its way. */
    Message of(Concern concern, Recipient to) {
        var in = to.locale();
        if (concern.kind().isSecret()) {
            return letter(text("notices.letter.secret", in), address.of("/notices"), to);
        }
        var told = notifications.of(concern.kind(), concern.step(), concern.day(), concern.detail(), in);
        return letter(told + ": " + concern.title(), address.of(concern.path()), to);
    }

    /**
     * Of a long list only the most pressing; it says how many more there are.
     *
     * @param owed not empty, in the order of their days
     */
    Message digest(List<Duty> owed, LocalDate today, Recipient to) {
        var in = to.locale();
        var late = owed.stream().filter(duty -> duty.overdueOn(today)).toList();
        var coming = owed.stream().filter(duty -> !duty.overdueOn(today)).toList();
        var subject = text("notices.digest.subject", in, late.size(), coming.size(), DAY.format(today));
        var body = section("notices.digest.overdue", late, in) + section("notices.digest.due", coming, in);
        return new Message(subject, body.strip() + signature(to));
    }

    private String section(String heading, List<Duty> duties, Locale in) {
        if (duties.isEmpty()) {
            return "";
        }
        var lines = duties.stream().limit(LINES).map(duty -> line(duty, in));
        var more = Stream.of(duties.size() - LINES)
                .filter(left -> left > 0)
                .map(left -> text("notices.digest.more", in, left, address.of("/")));
        return text(heading, in) + PARAGRAPH + Stream.concat(lines, more).collect(Collectors.joining("\n")) + PARAGRAPH;
    }

    private String line(Duty duty, Locale in) {
        var page = duty.kind().isSecret() ? "/notices" : duty.path();
        return "- " + DAY.format(duty.day()) + " · " + duties.line(duty, in) + "\n  " + address.of(page);
    }

    private Message letter(String sentence, String link, Recipient to) {
        return new Message(sentence, sentence + "." + PARAGRAPH + link + signature(to));
    }

    private String signature(Recipient to) {
        return SIGNATURE + text("notices.letter.why", to.locale()) + "\n" + address.of("/subscriptions/" + to.token());
    }

    private String text(String key, Locale in, Object... words) {
        return messages.getMessage(key, words, in);
    }
}
