package vn.planledger.subscription;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.planledger.edge.PublicAddress;
import vn.planledger.happening.Happening;
import vn.planledger.happening.HappeningText;
import vn.planledger.mail.Message;

/** The messages of subscriptions, in the language of the one who gets them. */
@Component
class Wording {

    /** Stands in a notice for the token, which is another for everyone who gets it. */
    static final String TOKEN = "[[token]]";

    private static final String PARAGRAPH = "\n\n";
    /** What mail programs take for the beginning of a signature. */
    private static final String SIGNATURE = "\n\n-- \n";

    private final MessageSource messages;
    private final Topics topics;
    private final HappeningText happenings;
    private final PublicAddress address;

    Wording(MessageSource messages, Topics topics, HappeningText happenings, PublicAddress address) {
        this.messages = messages;
        this.topics = topics;
        this.happenings = happenings;
        this.address = address;
    }

    /** To whoever asked: how to confirm, or that it was confirmed before. */
    Message asked(Subscription subscription) {
        var in = Locale.forLanguageTag(subscription.language());
        var key = subscription.confirmed() ? "mail.already" : "mail.confirm";
        var topic = topics.name(subscription.topic(), in);
        return new Message(
                text(key + ".subject", in, topic),
                text(key + ".text", in, topic)
                        + PARAGRAPH
                        + page(subscription.token())
                        + SIGNATURE
                        + text(key + ".why", in));
    }

    /** To all who follow; {@link #TOKEN} is still to be filled in. */
    Message notice(Happening happening, Locale in) {
        var told = happenings.tell(happening, in);
        return new Message(
                told.title(),
                told.sentence() + PARAGRAPH + address.of(happening.path()) + SIGNATURE + text("mail.notice.why", in)
                        + "\n" + page(TOKEN));
    }

    private String page(String token) {
        return address.of("/subscriptions/" + token);
    }

    private String text(String key, Locale in, Object... words) {
        return messages.getMessage(key, words, in);
    }
}
