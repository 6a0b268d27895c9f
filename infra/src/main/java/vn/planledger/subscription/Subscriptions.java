package vn.planledger.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of subscriptions. Ending one deletes it, the address with it and every message to it. */
@Component
class Subscriptions {

    private static final String ROW =
            "token, topic, topic_id, language, confirmed_at is not null as confirmed from subscription";

    private final JdbcClient database;

    Subscriptions(JdbcClient database) {
        this.database = database;
    }

    /** The subscription of an address to a topic: an earlier one as it is, otherwise a new one, to be confirmed. */
    Subscription ask(String token, EmailAddress address, Topic topic, String language, Instant now) {
        return database.sql("""
                        insert into subscription (token, address, topic, topic_id, language, asked_at)
                        values (:token, :address, :topic, :id, :language, :now)
                        on conflict (lower(address), topic, topic_id) do update
                        set asked_at = excluded.asked_at
                        returning token, topic, topic_id, language, confirmed_at is not null as confirmed
                        """)
                .param("token", token)
                .param("address", address.value())
                .param("topic", topic.kind().name())
                .param("id", topic.id())
                .param("language", language)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Subscriptions::read)
                .single();
    }

    Optional<Subscription> find(String token) {
        return database.sql("select " + ROW + " where token = ?")
                .param(token)
                .query(Subscriptions::read)
                .optional();
    }

    /** From now on it is told of what happens. */
    void confirm(String token, Instant now) {
        database.sql("""
                        update subscription
                        set confirmed_at = :now, after_event = (select last from event_number)
                        where token = :token and confirmed_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("token", token)
                .update();
    }

    void end(String token) {
        database.sql("delete from subscription where token = ?").param(token).update();
    }

    /** Forgets who was asked before a moment and never answered: perhaps somebody else typed the address. */
    void forgetUnconfirmed(Instant before) {
        database.sql("delete from subscription where confirmed_at is null and asked_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Subscription read(ResultSet row, int index) throws SQLException {
        return new Subscription(
                row.getString("token"),
                new Topic(Topic.Kind.valueOf(row.getString("topic")), row.getString("topic_id")),
                row.getString("language"),
                row.getBoolean("confirmed"));
    }
}
