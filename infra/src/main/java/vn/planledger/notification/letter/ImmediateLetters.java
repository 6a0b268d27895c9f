package vn.planledger.notification.letter;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.planledger.mail.MailQueue;
import vn.planledger.notification.Reader;
import vn.planledger.notification.concern.Concern;
import vn.planledger.notification.concern.News;
import vn.planledger.security.Accounts;

/** Queues a letter to whoever is concerned by an event and wants to be told at once: one to each, none to who caused it. */
@Component
public class ImmediateLetters {

    private final JdbcClient database;
    private final Accounts accounts;
    private final LetterText text;
    private final MailQueue mails;

    ImmediateLetters(JdbcClient database, Accounts accounts, LetterText text, MailQueue mails) {
        this.database = database;
        this.accounts = accounts;
        this.text = text;
        this.mails = mails;
    }

    public void queue(News news, List<Concern> concerns) {
        if (!concerns.isEmpty()) {
            recipients(news).forEach(recipient -> queue(recipient, concerns));
        }
    }

    private List<Recipient> recipients(News news) {
        return database.sql("""
                        select person, token, language, digest
                        from notification_letter join subscription on token = subscription
                        where at_once and after_event < ? and person <> ? order by person
                        """)
                .params(news.number(), news.actor())
                .query(Recipient.class)
                .list();
    }

    /** What the digest says as well is left to it. */
    private void queue(Recipient recipient, List<Concern> concerns) {
        accounts.find(recipient.person())
                .map(Reader::of)
                .ifPresent(reader -> concerns.stream()
                        .filter(concern -> concern.to().is(reader))
                        .filter(concern ->
                                !recipient.digest() || !concern.kind().reminds())
                        .findFirst()
                        .ifPresent(concern -> mails.queue(recipient.token(), text.of(concern, recipient))));
    }
}
