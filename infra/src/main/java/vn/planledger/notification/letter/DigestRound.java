package vn.planledger.notification.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.planledger.command.shared.Sender;
import vn.planledger.mail.MailQueue;
import vn.planledger.notification.Reader;
import vn.planledger.notification.duty.Duties;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.security.Accounts;

/**
 * Once a day, from seven in the morning, tells whoever wants it what is overdue and what is due within a week; nothing where
 * nothing is. The day is written with the letter: several nodes send none twice.
 */
@Component
public class DigestRound {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int DAYS_AHEAD = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);

    private final JdbcClient database;
    private final Accounts accounts;
    private final Duties duties;
    private final LetterText text;
    private final MailQueue mails;
    private final ViewProgress views;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DigestRound(
            JdbcClient database,
            Accounts accounts,
            Duties duties,
            LetterText text,
            MailQueue mails,
            ViewProgress views,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.duties = duties;
        this.text = text;
        this.mails = mails;
        this.views = views;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Every ten minutes, and after the demo clock was moved. Views that are behind the record know too few days: then it is
     * left to the next round.
     */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
    public void go() {
        var now = ZonedDateTime.ofInstant(clock.instant(), Sender.ZONE);
        if (!now.toLocalTime().isBefore(MORNING) && views.awaitNumber(lastNumber(), PATIENCE)) {
            waiting(now.toLocalDate()).forEach(person -> trySend(person, now.toLocalDate()));
        }
    }

    private long lastNumber() {
        return database.sql("select last from event_number").query(Long.class).single();
    }

    private List<String> waiting(LocalDate today) {
        return database.sql("""
                        select person from notification_letter join subscription on token = subscription
                        where digest and confirmed_at is not null and (digested_on is null or digested_on < ?)
                        """).param(today).query(String.class).list();
    }

    /** One that fails waits for the next round and stops nobody else's. */
    private void trySend(String person, LocalDate today) {
        try {
            send(person, today);
        } catch (RuntimeException failed) {
            LOG.warn("The digest of {} could not be queued", person, failed);
        }
    }

    private void send(String person, LocalDate today) {
        transactions.executeWithoutResult(status -> database.sql("""
                        update notification_letter set digested_on = :today from subscription
                        where token = subscription and person = :person and digest
                        and (digested_on is null or digested_on < :today)
                        returning person, token, language, digest
                        """)
                .param("today", today)
                .param("person", person)
                .query(Recipient.class)
                .optional()
                .ifPresent(recipient -> queue(recipient, today)));
    }

    private void queue(Recipient recipient, LocalDate today) {
        accounts.find(recipient.person())
                .map(Reader::of)
                .map(reader -> duties.owed(reader, today, today.plusDays(DAYS_AHEAD)))
                .filter(owed -> !owed.isEmpty())
                .ifPresent(owed -> mails.queue(recipient.token(), text.digest(owed, today, recipient)));
    }
}
