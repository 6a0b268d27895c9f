package vn.planledger.notification.letter;

import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.planledger.command.shared.Refusal;
import vn.planledger.subscription.EmailAddress;
import vn.planledger.subscription.Subscribing;
import vn.planledger.subscription.Topic;

/** Who wants letters. Nobody gets any who did not ask for them and answer from the mailbox; ending them forgets the address. */
@Component
public class OwnLetters {

    private final JdbcClient database;
    private final Subscribing subscribing;

    OwnLetters(JdbcClient database, Subscribing subscribing) {
        this.database = database;
        this.subscribing = subscribing;
    }

    public Optional<LetterChoice> find(String person) {
        return database.sql("""
                        select address, confirmed_at is not null as confirmed, at_once, digest
                        from notification_letter join subscription on token = subscription where person = ?
                        """).param(person).query(LetterChoice.class).optional();
    }

    /**
     * Another address is asked to confirm, and the former one forgotten; one that has not confirmed yet is asked again.
     *
     * @throws Refusal {@code notices.nothing-chosen}
     */
    @Transactional
    public void choose(String person, EmailAddress address, boolean atOnce, boolean digest, Locale in) {
        if (!atOnce && !digest) {
            throw Refusal.malformed("notices.nothing-chosen").at("atOnce");
        }
        var same = find(person).filter(choice -> choice.address().equalsIgnoreCase(address.value()));
        if (same.isEmpty()) {
            end(person);
        }
        if (same.filter(LetterChoice::confirmed).isPresent()) {
            database.sql("update notification_letter set at_once = ?, digest = ? where person = ?")
                    .params(atOnce, digest, person)
                    .update();
        } else {
            ask(person, address, atOnce, digest, in);
        }
    }

    private void ask(String person, EmailAddress address, boolean atOnce, boolean digest, Locale in) {
        var token = subscribing.subscribe(address, Topic.own(person), in);
        database.sql("""
                        insert into notification_letter (person, subscription, at_once, digest) values (?, ?, ?, ?)
                        on conflict (person) do update set at_once = excluded.at_once, digest = excluded.digest
                        """).params(person, token, atOnce, digest).update();
    }

    /** Forgets the address and every letter to it. */
    @Transactional
    public void end(String person) {
        database.sql("select subscription from notification_letter where person = ?")
                .param(person)
                .query(String.class)
                .optional()
                .ifPresent(subscribing::end);
    }
}
