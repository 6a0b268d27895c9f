package vn.planledger.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.planledger.notification.concern.Concern;
import vn.planledger.notification.concern.Concerns;
import vn.planledger.notification.concern.News;
import vn.planledger.notification.concern.RecordNews;
import vn.planledger.notification.letter.ImmediateLetters;
import vn.planledger.query.shared.ViewProgress;

/**
 * Follows the event record by number and tells whoever an event concerns. The position and what is told are written in one
 * transaction under a lock on the position: several nodes tell nothing twice, nor does a rebuild of the views.
 */
@Component
public class NotificationRound {

    private static final int AT_ONCE = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofDays(180);

    private final RecordNews record;
    private final Concerns concerns;
    private final Told told;
    private final ImmediateLetters letters;
    private final Notifications notifications;
    private final ViewProgress views;
    private final TransactionTemplate transactions;
    private final Clock clock;

    NotificationRound(
            RecordNews record,
            Concerns concerns,
            Told told,
            ImmediateLetters letters,
            Notifications notifications,
            ViewProgress views,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.record = record;
        this.concerns = concerns;
        this.told = told;
        this.letters = letters;
        this.notifications = notifications;
        this.views = views;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** After the demo clock was moved: everything that the record holds by now. */
    public void go() {
        views.awaitNumber(told.lastNumber(), PATIENCE);
        follow();
    }

    /** Every two seconds, as far as the views have come, which know whose step it is. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT2S")
    public void follow() {
        boolean more;
        do {
            more = Boolean.TRUE.equals(transactions.execute(status -> tellSome()));
        } while (more);
    }

    /** Every day: the record keeps what is forgotten here. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
    void forget() {
        notifications.forget(clock.instant().minus(KEPT));
    }

    private boolean tellSome() {
        var after = told.position();
        var last = views.position().number();
        if (last <= after) {
            return false;
        }
        var news = record.between(after, last, concerns.types(), AT_ONCE);
        news.forEach(this::tell);
        var full = news.size() == AT_ONCE;
        told.moveTo(full ? news.get(AT_ONCE - 1).number() : last);
        return full;
    }

    private void tell(News news) {
        List<Concern> found = concerns.of(news);
        found.forEach(concern -> told.add(news, concern));
        letters.queue(news, found);
    }
}
