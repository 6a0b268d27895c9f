package vn.planledger.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.planledger.edge.PublicAddress;

/** The table of messages. A row knows its subscription, which alone knows the address. */
@Component
public class MailQueue {

    private final JdbcClient database;
    private final PublicAddress address;
    private final Clock clock;

    MailQueue(JdbcClient database, PublicAddress address, Clock clock) {
        this.database = database;
        this.address = address;
        this.clock = clock;
    }

    /** @param subscription its token */
    public void queue(String subscription, Message message) {
        database.sql("""
                        insert into mail (subscription, subject, text, queued_at, next_try_at)
                        values (:subscription, :subject, :text, :now, :now)
                        """)
                .param("subscription", subscription)
                .param("subject", message.subject())
                .param("text", message.text())
                .param("now", now())
                .update();
    }

    /**
     * Takes letters that are due, each on one node only, and sets the next try: after 1 minute, then 2, 4, 8 and so on. A
     * letter that was taken and neither sent nor given up comes back then.
     */
    List<Letter> take(int limit) {
        return database.sql("""
                        with taken as (
                            update mail set tries = tries + 1, next_try_at = :now + interval '1 minute' * (1 << tries)
                            where id in (select id from mail where next_try_at <= :now
                                order by id limit :limit for update skip locked)
                            returning id, subscription, subject, text, tries)
                        select id, address, subject, text, token, tries from taken
                        join subscription on token = taken.subscription order by id
                        """)
                .param("now", now())
                .param("limit", limit)
                .query(this::letter)
                .list();
    }

    void sent(Letter letter) {
        database.sql("update mail set sent_at = ?, next_try_at = null where id = ?")
                .params(now(), letter.id())
                .update();
    }

    void giveUp(Letter letter) {
        database.sql("update mail set next_try_at = null where id = ?")
                .param(letter.id())
                .update();
    }

    /** Deletes what was sent or given up that long ago. */
    void forget(Duration after) {
        database.sql("delete from mail where next_try_at is null and coalesce(sent_at, queued_at) < ?")
                .param(now().minus(after))
                .update();
    }

    long waiting() {
        return database.sql("select count(*) from mail where next_try_at is not null")
                .query(Long.class)
                .single();
    }

    /** The newest messages, waiting or sent. */
    public List<KeptLetter> newest(int limit) {
        return database.sql("""
                        select address, subject, text, queued_at, sent_at from mail
                        join subscription on token = mail.subscription order by id desc limit ?
                        """).param(limit).query(MailQueue::kept).list();
    }

    private Letter letter(ResultSet row, int index) throws SQLException {
        return new Letter(
                row.getLong("id"),
                row.getString("address"),
                new Message(row.getString("subject"), row.getString("text")),
                address.of("/subscriptions/" + row.getString("token")),
                row.getInt("tries"));
    }

    private static KeptLetter kept(ResultSet row, int index) throws SQLException {
        return new KeptLetter(
                row.getString("address"),
                row.getString("subject"),
                row.getString("text"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getObject("sent_at") != null);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
