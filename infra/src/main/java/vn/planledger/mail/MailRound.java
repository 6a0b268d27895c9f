package vn.planledger.mail;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits. A letter that is not taken is tried again, after longer and longer pauses, then given up. */
@Component
public class MailRound {

    static final int TRIES = 8;

    private static final int AT_ONCE = 50;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    private final MailQueue queue;
    private final ObjectProvider<Post> post;

    MailRound(MailQueue queue, ObjectProvider<Post> post) {
        this.queue = queue;
        this.post = post;
    }

    /** Every minute, and after the demo clock was moved. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    public void go() {
        post.ifAvailable(this::sendAll);
        queue.forget(KEPT);
    }

    private void sendAll(Post way) {
        List<Letter> letters;
        do {
            letters = queue.take(AT_ONCE);
            letters.forEach(letter -> send(letter, way));
        } while (letters.size() == AT_ONCE);
    }

    private void send(Letter letter, Post way) {
        try {
            way.send(letter);
            queue.sent(letter);
        } catch (MailException failed) {
            // The server's own words may hold the address.
            var cause = NestedExceptionUtils.getMostSpecificCause(failed).getClass();
            LOG.warn("Letter {} was not taken at try {} of {}: {}", letter.id(), letter.tries(), TRIES, cause);
            if (letter.tries() >= TRIES) {
                queue.giveUp(letter);
            }
        }
    }
}
