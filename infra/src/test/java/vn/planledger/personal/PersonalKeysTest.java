package vn.planledger.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.reliability.RunningApplication;

/** Personal keys in the database: never in the clear, renewed with the key that wraps them, gone for good when destroyed. */
class PersonalKeysTest extends RunningApplication {

    private static final Map<String, SecretKey> ONE = Map.of("personal-data", key(1));
    private static final Map<String, SecretKey> TWO = Map.of("personal-data", key(1), "personal-data-2", key(2));
    private static final Map<String, SecretKey> ONLY_SECOND = Map.of("personal-data-2", key(2));

    private final String subject = UUID.randomUUID().toString();

    @Test
    void a_text_is_closed_by_a_key_that_the_database_alone_cannot_give() {
        rolledBack(database -> {
            var keys = keys(database, ONE);
            var closed = new AesPersonalSeal(keys).close(subject, "name", "Hoa");

            assertThat(new AesPersonalSeal(keys).open(subject, "name", closed)).contains("Hoa");
            assertThat(row(database)).hasSize(40).isNotEqualTo(keys.of(subject));
        });
    }

    @Test
    void after_a_renewal_everything_still_opens_without_the_old_wrapping_key() {
        rolledBack(database -> {
            database.sql("delete from personal_key").update();
            var closed = new AesPersonalSeal(keys(database, ONE)).close(subject, "name", "Hoa");

            keys(database, TWO).wrapAgain();

            assertThat(new AesPersonalSeal(keys(database, ONLY_SECOND)).open(subject, "name", closed))
                    .contains("Hoa");
        });
    }

    @Test
    void a_key_from_before_there_was_a_wrapping_key_is_wrapped_at_the_next_start() {
        rolledBack(database -> {
            database.sql("delete from personal_key").update();
            var plain = key(7).getEncoded();
            database.sql("insert into personal_key (subject, key) values (?, ?)")
                    .params(subject, plain)
                    .update();
            assertThat(keys(database, ONE).of(subject)).isEqualTo(plain);

            keys(database, ONE).wrapAgain();

            assertThat(row(database)).hasSize(40);
            assertThat(keys(database, ONE).of(subject)).isEqualTo(plain);
        });
    }

    @Test
    void whose_key_is_destroyed_is_not_read_again_and_a_renewal_does_not_bring_it_back() {
        rolledBack(database -> {
            database.sql("delete from personal_key").update();
            var keys = keys(database, ONE);
            var seal = new AesPersonalSeal(keys);
            var closed = seal.close(subject, "name", "Hoa");

            new JdbcPersonalErasure(database, seal, keys).forget(new OpinionId(subject), null);
            keys(database, TWO).wrapAgain();

            assertThat(seal.open(subject, "name", closed)).isEmpty();
        });
    }

    @Test
    void a_table_of_keys_that_came_back_from_a_back_up_forgets_again() {
        rolledBack(database -> {
            database.sql("delete from personal_key").update();
            var keys = keys(database, ONE);
            var other = UUID.randomUUID().toString();
            keys.of(subject);
            keys.of(other);
            database.sql("""
                            insert into event (stream, sequence, stream_type, event_id, type, payload, metadata, recorded_at)
                            values (?, 0, 'PersonalFile', ?, 'personaldata.person-erased', ?, '{}', now())
                            """)
                    .params("personal-data-" + subject, subject, "{\"opinion\":\"" + subject + "\"}")
                    .update();

            keys.tidy();

            assertThat(keys.find(subject)).isEmpty();
            assertThat(keys.find(other)).isPresent();
        });
    }

    @Test
    void the_subscriptions_of_the_contact_s_addresses_end_and_others_stay() {
        rolledBack(database -> {
            var keys = keys(database, ONE);
            var seal = new AesPersonalSeal(keys);
            var mine = "hoa-" + subject + "@example.vn";
            subscribe(database, mine, "a");
            subscribe(database, "x" + mine, "b");
            var contact = seal.close(subject, "contact", "0912 345 678; thư: <" + mine.toUpperCase(Locale.ROOT) + ">");

            var ended = new JdbcPersonalErasure(database, seal, keys).forget(new OpinionId(subject), contact);

            assertThat(ended).isOne();
            assertThat(addresses(database)).contains("x" + mine).doesNotContain(mine);
        });
    }

    private void subscribe(JdbcClient database, String address, String token) {
        database.sql("""
                        insert into subscription (token, address, topic, topic_id, language, asked_at)
                        values (?, ?, 'ALL', '', 'vi', now())
                        """).params(token + subject, address).update();
    }

    private static List<String> addresses(JdbcClient database) {
        return database.sql("select address from subscription")
                .query(String.class)
                .list();
    }

    private byte[] row(JdbcClient database) {
        return database.sql("select key from personal_key where subject = ?")
                .param(subject)
                .query(byte[].class)
                .single();
    }

    private static PersonalKeys keys(JdbcClient database, Map<String, SecretKey> wrapping) {
        return new PersonalKeys(database, new WrappingKeys(wrapping));
    }

    private static SecretKey key(int seed) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return new SecretKeySpec(bytes, "AES");
    }

    /** As the application itself, in a transaction that leaves nothing behind. */
    private void rolledBack(Consumer<JdbcClient> story) {
        var transactions = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        transactions.executeWithoutResult(running -> {
            running.setRollbackOnly();
            story.accept(JdbcClient.create(application.getBean(DataSource.class)));
        });
    }
}
