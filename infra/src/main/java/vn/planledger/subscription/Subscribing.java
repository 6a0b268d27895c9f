package vn.planledger.subscription;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.planledger.command.shared.Refusal;
import vn.planledger.mail.MailQueue;

/**
 * Subscribing in two moves, so that nobody subscribes another: the address gets a message, and the page behind its link
 * confirms. Whoever asks learns nothing of who subscribed before.
 */
@Component
public class Subscribing {

    private static final int TOKEN_BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Subscriptions subscriptions;
    private final MailQueue mails;
    private final Wording wording;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Subscribing(Subscriptions subscriptions, MailQueue mails, Wording wording, Clock clock) {
        this.subscriptions = subscriptions;
        this.mails = mails;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * Queues a message to the address: how to confirm, or that it is subscribed already.
     *
     * @return its token, not to be shown to whoever asked
     */
    @Transactional
    public String subscribe(EmailAddress address, Topic topic, Locale in) {
        var language = in.getLanguage().equals("en") ? "en" : "vi";
        var subscription = subscriptions.ask(token(), address, topic, language, clock.instant());
        mails.queue(subscription.token(), wording.asked(subscription));
        return subscription.token();
    }

    /** @throws Refusal {@code subscription.unknown}, also for one that was ended */
    public Subscription find(String token) {
        if (!TOKEN.matcher(token).matches()) {
            throw Refusal.notFound("subscription.unknown");
        }
        return subscriptions.find(token).orElseThrow(() -> Refusal.notFound("subscription.unknown"));
    }

    /** What happens from now on is told; confirming again changes nothing. */
    public void confirm(String token) {
        subscriptions.confirm(find(token).token(), clock.instant());
    }

    /** Forgets the address and every message to it. */
    public void end(String token) {
        subscriptions.end(find(token).token());
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
