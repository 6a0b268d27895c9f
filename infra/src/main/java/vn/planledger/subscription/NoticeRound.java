package vn.planledger.subscription;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.planledger.happening.Happening;
import vn.planledger.happening.Happenings;
import vn.planledger.query.shared.ViewProgress;

/**
 * Follows the event record by number and queues a message for whoever asked to be told. The position and the messages are
 * written in one transaction under a lock on the position: several nodes tell nothing twice, nor does a rebuild of the
 * views.
 */
@Component
public class NoticeRound {

    private static final int AT_ONCE = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration TO_CONFIRM = Duration.ofDays(7);

    private final Happenings happenings;
    private final Followers followers;
    private final Subscriptions subscriptions;
    private final ViewProgress views;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Clock clock;

    NoticeRound(
            Happenings happenings,
            Followers followers,
            Subscriptions subscriptions,
            ViewProgress views,
            JdbcClient database,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.happenings = happenings;
        this.followers = followers;
        this.subscriptions = subscriptions;
        this.views = views;
        this.database = database;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Every minute, and after the demo clock was moved. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    public void go() {
        views.awaitNumber(happenings.lastNumber(), PATIENCE);
        boolean more;
        do {
            more = Boolean.TRUE.equals(transactions.execute(status -> tellSome()));
        } while (more);
        subscriptions.forgetUnconfirmed(clock.instant().minus(TO_CONFIRM));
    }

    /** As far as the views have come, which know the titles. */
    private boolean tellSome() {
        var after = database.sql("select number from notice_position for update")
                .query(Long.class)
                .single();
        var last = views.position().number();
        var told = happenings.between(after, last, AT_ONCE);
        told.forEach(followers::tell);
        database.sql("update notice_position set number = ?")
                .param(reached(told, after, last))
                .update();
        return told.size() == AT_ONCE;
    }

    private static long reached(List<Happening> told, long after, long last) {
        return told.size() == AT_ONCE ? told.get(AT_ONCE - 1).number() : Math.max(after, last);
    }
}
